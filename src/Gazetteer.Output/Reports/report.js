"use strict";
// The map can be moved and enlarged; without scripts it stays a picture.
for (const svg of document.querySelectorAll("figure svg")) {
  const whole = svg.viewBox.baseVal;
  const [left, top, width, height] = [whole.x, whole.y, whole.width, whole.height];
  let view = { x: left, y: top, w: width, h: height };
  let from = null;
  const show = () => {
    view.w = Math.min(width, Math.max(width / 16, view.w));
    view.h = view.w * height / width;
    view.x = Math.min(left + width - view.w, Math.max(left, view.x));
    view.y = Math.min(top + height - view.h, Math.max(top, view.y));
    svg.setAttribute("viewBox", [view.x, view.y, view.w, view.h].join(" "));

    // A finger moves the page while the whole map is seen, and the map once it is enlarged.
    svg.style.touchAction = view.w < width ? "none" : "pan-x pan-y";
  };
  const zoom = (factor, px, py) => {
    const w = Math.min(width, Math.max(width / 16, view.w * factor));
    view = { x: view.x + (view.w - w) * px, y: view.y + (view.h - w * height / width) * py, w, h: view.h };
    show();
  };
  const at = (event) => {
    const box = svg.getBoundingClientRect();
    return [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
  };
  const back = () => { view = { x: left, y: top, w: width, h: height }; show(); };
  const tools = document.createElement("div");
  tools.className = "tools";
  for (const [sign, label, run] of [["+", "Closer", () => zoom(0.7, 0.5, 0.5)], ["−", "Farther", () => zoom(1 / 0.7, 0.5, 0.5)], ["⤢", "The whole map", back]]) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = sign;
    button.title = label;
    button.setAttribute("aria-label", label);
    button.addEventListener("click", run);
    tools.append(button);
  }
  svg.before(tools);
  svg.tabIndex = 0;
  show();

  // On paper legend, scale and credit belong to the map, and nothing can be moved.
  addEventListener("beforeprint", () => svg.setAttribute("viewBox", [left, top, width, height].join(" ")));
  addEventListener("afterprint", show);
  svg.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(event.deltaY < 0 ? 0.8 : 1.25, ...at(event));
  }, { passive: false });
  svg.addEventListener("dblclick", (event) => zoom(0.5, ...at(event)));
  svg.addEventListener("pointerdown", (event) => { from = at(event); });
  svg.addEventListener("pointermove", (event) => {
    if (!from || event.buttons === 0) return;
    const to = at(event);
    view.x += (from[0] - to[0]) * view.w;
    view.y += (from[1] - to[1]) * view.h;
    from = to;
    show();
  });
  svg.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: [-0.1, 0], ArrowRight: [0.1, 0], ArrowUp: [0, -0.1], ArrowDown: [0, 0.1] }[event.key];
    if (step && view.w < width) {
      event.preventDefault();
      view.x += step[0] * view.w;
      view.y += step[1] * view.h;
      show();
    } else if (event.key === "+" || event.key === "=") zoom(0.8, 0.5, 0.5);
    else if (event.key === "-") zoom(1.25, 0.5, 0.5);
    else if (event.key === "0") back();
  });
}
// A link to a place unfolds its passages; the button unfolds all of them, as for print.
const unfold = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && target.tagName === "DETAILS") target.open = true;
};
addEventListener("hashchange", unfold);
unfold();
const all = document.getElementById("unfold");
all.hidden = false;
all.addEventListener("click", () => {
  const open = all.getAttribute("aria-pressed") !== "true";
  all.setAttribute("aria-pressed", String(open));
  for (const place of document.querySelectorAll("details")) place.open = open;
});
