(function () {
  "use strict";
  var specs = JSON.parse(document.getElementById("figures").textContent);
  var config = { displayModeBar: false, scrollZoom: false, doubleClick: false, responsive: false };
  var PRINT_WIDTH = 690; // A4 less its margins, in CSS pixels

  function draw(box, forced) {
    var width = forced || box.clientWidth;
    if (!width) { return; }
    var narrow = width < 600;
    var spec = specs[box.dataset.lang][box.dataset.figure][narrow ? 1 : 0];
    var wanted = Math.min(width, narrow ? 460 : 820);
    if (box.dataset.drawn === String(wanted)) { return; }
    box.dataset.drawn = String(wanted);
    var copy = JSON.parse(JSON.stringify(spec));
    copy.layout.width = wanted;
    Plotly.react(box, copy.data, copy.layout, config);
  }

  function drawAll(forced) {
    document.querySelectorAll(".doc:not([hidden]) .plot").forEach(function (box) {
      draw(box, forced);
    });
    hint();
  }

  // A table wider than the screen says that it moves.
  function hint() {
    document.querySelectorAll(".doc:not([hidden]) .scroll").forEach(function (box) {
      box.classList.toggle("wide", box.scrollWidth > box.clientWidth + 1);
    });
  }

  function show(lang) {
    document.querySelectorAll(".doc").forEach(function (doc) {
      doc.hidden = doc.lang !== lang;
      if (doc.lang === lang) { document.title = doc.dataset.title; }
    });
    document.querySelectorAll(".bar button[data-lang]").forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.dataset.lang === lang));
    });
    document.documentElement.lang = lang;
    drawAll();
  }

  document.querySelectorAll("details[open]").forEach(function (box) { box.open = false; });
  document.querySelectorAll("details").forEach(function (box) {
    box.addEventListener("toggle", hint);
  });
  document.querySelectorAll(".bar").forEach(function (bar) { bar.hidden = false; });
  document.querySelectorAll(".bar button[data-lang]").forEach(function (button) {
    button.addEventListener("click", function () { show(button.dataset.lang); });
  });
  document.querySelectorAll(".bar button[data-print]").forEach(function (button) {
    button.addEventListener("click", function () { window.print(); });
  });
  var waiting = 0;
  window.addEventListener("resize", function () {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(function () { drawAll(); }, 150);
  });
  function keep(open) {
    document.querySelectorAll("details.keep").forEach(function (box) { box.open = open; });
  }
  window.addEventListener("beforeprint", function () { keep(true); drawAll(PRINT_WIDTH); });
  window.addEventListener("afterprint", function () { keep(false); drawAll(); });
  show(document.documentElement.lang);
})();
