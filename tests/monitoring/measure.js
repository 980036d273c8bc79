// Runs in a copy of the page and tells its frame what a reader sees: what sticks out, is small, faint or on top of another.
const shown = (each) => each.getClientRects().length > 0;
const light = (text) => {
  const [r, g, b] = text.match(/[0-9.]+/g).slice(0, 3).map(Number).map((c) =>
    c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a, b) => { // as WCAG 2 defines it
  const [x, y] = [light(a), light(b)].sort((p, q) => q - p);
  return (x + 0.05) / (y + 0.05);
};
const meet = (a, b) =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;

addEventListener("load", () => {
  const card = getComputedStyle(document.querySelector("section")).backgroundColor;
  const texts = [...document.querySelectorAll("section *")].filter((each) => shown(each) && !each.closest("svg")
    && [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
  const labels = [...document.querySelectorAll("svg text")].filter(shown);
  const overlaps = [];
  for (const svg of new Set(labels.map((each) => each.closest("svg")))) {
    const own = labels.filter((each) => svg.contains(each));
    own.forEach((one, number) => own.slice(number + 1).forEach((other) => {
      if (meet(one.getBoundingClientRect(), other.getBoundingClientRect())) {
        overlaps.push(`${one.textContent} on ${other.textContent}`);
      }
    }));
  }
  parent.postMessage(JSON.stringify({
    width: innerWidth,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    outside: [...document.querySelectorAll("section *")].filter((each) => shown(each) && !each.closest(".scroll")
      && each.getBoundingClientRect().right > innerWidth + 1).map((each) => each.outerHTML.slice(0, 80)),
    page: getComputedStyle(document.body).backgroundColor,
    smallest: Math.min(...texts.map((each) => parseFloat(getComputedStyle(each).fontSize)),
      ...labels.map((each) => each.getBoundingClientRect().height)),
    faint: texts.map((each) => [contrast(getComputedStyle(each).color, card), each.textContent.trim().slice(0, 40)])
      .filter(([ratio]) => ratio < 4.5),
    overlaps,
    charts: [...document.querySelectorAll("svg")].filter(shown).length,
  }), "*");
});
