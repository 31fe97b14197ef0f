// Draws figures: <div class="figure" data-figure="ID" data-figure-phone="ID"> (the second may be
// missing) with <script type="application/json" id="ID">.
(function () {
  "use strict";
  function draw(root) {
    if (!window.Plotly) return;
    root.querySelectorAll("[data-figure]:not([data-drawn])").forEach(function (place) {
      var narrow = window.innerWidth < 640 && place.dataset.figurePhone;
      var data = JSON.parse(document.getElementById(narrow || place.dataset.figure).textContent);
      place.dataset.drawn = "yes";
      window.Plotly.newPlot(place, data.data, data.layout, { displayModeBar: false, responsive: true });
    });
  }
  document.addEventListener("DOMContentLoaded", function () { draw(document); });
  document.addEventListener("htmx:afterSwap", function (event) { draw(event.target); });
  // A form whose changes are not sent yet warns before the page is left.
  document.addEventListener("input", function (event) {
    var form = event.target.closest("form[data-guard]");
    if (form) form.dataset.changed = "yes";
  });
  document.addEventListener("submit", function (event) { delete event.target.dataset.changed; });
  window.addEventListener("beforeunload", function (event) {
    if (document.querySelector("form[data-changed]")) event.preventDefault();
  });
})();
