/* Without this script the browser's own menu prints the sheet. */
document.addEventListener('DOMContentLoaded', function () {
    'use strict';
    var button = document.querySelector('[data-sheet-print]');
    if (button) {
        button.hidden = false;
        button.addEventListener('click', function () { window.print(); });
    }
});
