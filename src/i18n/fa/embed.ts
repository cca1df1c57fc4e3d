import { n } from './number';

export const embed = {
  dataIsFile:
    'این مجموعه‌داده از یک پرونده باز شده است؛ پیوند آن چیزی را که می‌بینید به دیگران نشان نمی‌دهد. خود پرونده را بدهید.',
  copyIsFile:
    'این نسخه یک پرونده است و بی شبکه باز می\u200cشود. نشانی آن کس دیگری را به اینجا نمی\u200cرساند؛ روی یک وبگاه، اینجا پیوند و قاب برای گذاشتن هست.',
  embed: 'گذاشتن در صفحهٔ خودتان',
  embedText:
    'این HTML همین نما را در یک قاب نشان می\u200cدهد. قاب هنگام دیده\u200cشدن بار می\u200cشود، پیش از کلیک چرخ موشی را نمی\u200cگیرد و راهی به صفحهٔ کامل دارد.',
  embedSize: 'اندازهٔ قاب',
  embedFullWidth: (height: number) => `همهٔ پهنا، بلندی ${n(height)} پیکسل`,
  embedPixels: (width: number, height: number) => `${n(width)} × ${n(height)} پیکسل`,
  embedLanguage: 'زبان قاب',
  embedCode: 'HTML قاب',
  copyEmbed: 'رونوشت HTML',
  openWhole: 'گشودن اطلس کامل',
};
