// A page in Arabic around a Dutch widget.
export function install() {
  document.documentElement.dir = 'rtl';
  document.documentElement.lang = 'ar';
}
