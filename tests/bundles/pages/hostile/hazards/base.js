// Every relative address of the page leads to another place.
export function install() {
  const base = document.createElement('base');
  base.href = 'https://elders.example/map/';
  base.target = '_blank';
  document.head.prepend(base);
}
