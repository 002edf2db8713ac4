/* Opens the card for the front line beside the ticket. Without this script the link leads to the same card as a page. */
(function ($) {
    'use strict';

    var LINK = '[data-conduct-card]';
    var drawer = null;
    var opener = null;

    function close() {
        if (drawer && !drawer.hidden) {
            drawer.hidden = true;
            if (opener) { opener.setAttribute('aria-expanded', 'false'); opener.focus(); }
        }
    }

    function show() {
        drawer.hidden = false;
        opener.setAttribute('aria-expanded', 'true');
        drawer.scrollTop = 0;
        drawer.focus();
    }

    function make(html, address) {
        drawer = document.createElement('section');
        drawer.className = 'conduct-drawer';
        drawer.tabIndex = -1;
        drawer.setAttribute('role', 'dialog');
        drawer.setAttribute('aria-labelledby', 'conduct-card-title');
        drawer.setAttribute('data-address', address);
        drawer.innerHTML = html;
        document.body.appendChild(drawer);
    }

    /* Whatever goes wrong, the page of the card still opens: nobody is left with a dead button. */
    function open(link) {
        var address = link.getAttribute('href');
        opener = link;
        if (drawer && drawer.getAttribute('data-address') === address) {
            if (drawer.hidden) { show(); } else { close(); }
            return;
        }
        if (drawer) { drawer.remove(); drawer = null; }
        $.ajax({ url: address + '&part=card', dataType: 'html', cache: false, timeout: 8000 })
            .done(function (html) { if (!drawer) { make(html, address); show(); } })
            .fail(function () { window.location = address; });
    }

    /* Through jQuery, because Jira's keyboard shortcuts click with it, and a plain listener would not hear that. */
    $(document).on('click', LINK, function (event) {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) { return; }
        event.preventDefault();
        open(this);
    });
    $(document).on('click', '[data-conduct-card-close]', close);
    $(document).on('keydown', function (event) {
        if (event.key === 'Escape') { close(); }
    });
}(window.AJS && window.AJS.$ || window.jQuery));
