/* Menus made of <details> close with Escape and with a click elsewhere; files and column choices need no more script. */
(function () {
  'use strict';
  function closeAll(except) {
    document.querySelectorAll('details.standin-menu[open]').forEach(function (menu) {
      if (menu !== except) { menu.open = false; }
    });
  }
  document.addEventListener('click', function (event) {
    closeAll(event.target.closest('details.standin-menu'));
  });
  document.addEventListener('keydown', function (event) {
    var menu = event.key === 'Escape' && event.target.closest('details.standin-menu[open]');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });
  /* Apps' keys, as in Jira: never while somebody types or holds another key, and clicked through jQuery. */
  document.addEventListener('keydown', function (event) {
    var typing = event.target.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"])');
    if (typing || event.ctrlKey || event.metaKey || event.altKey) { return; }
    document.querySelectorAll('meta[name="standin-shortcut"]').forEach(function (shortcut) {
      var target = event.key === shortcut.content && document.querySelector(shortcut.getAttribute('data-click'));
      if (target) {
        event.preventDefault();
        window.jQuery(target).click();
      }
    });
  });
  /* A long list of issue types follows the project chosen: the form is sent again, with what was typed in it. */
  document.addEventListener('change', function (event) {
    var again = event.target.getAttribute('data-reload');
    if (again) { event.target.form.querySelector('button[name="' + again + '"]').click(); }
  });
}());
