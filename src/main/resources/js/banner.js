/*
 * Two things about the banner. On a ticket it stays folded for this session where somebody folded it; the next session
 * shows it again. On a form for a new ticket it appears above the fields as soon as a reporter under restriction is
 * chosen. Without this script the banner of a ticket is all there.
 */
(function () {
    'use strict';

    var SPACE = 'conduct-banner-folded:';

    function remembered(key, value) {
        try {
            if (value === undefined) { return window.sessionStorage.getItem(SPACE + key); }
            window.sessionStorage.setItem(SPACE + key, value);
        } catch (blocked) {
            // A browser that keeps nothing shows the banner open: nothing is missed.
        }
        return null;
    }

    function fold(details) {
        var key = window.location.pathname;
        if (remembered(key) === 'yes') { details.open = false; }
        details.addEventListener('toggle', function () {
            remembered(key, details.open ? 'no' : 'yes');
        });
    }

    function element(name, className, text) {
        var made = document.createElement(name);
        if (className) { made.className = className; }
        if (text) { made.textContent = text; }
        return made;
    }

    function line(entry) {
        var item = element('li');
        item.setAttribute('data-testid', 'conduct-banner-entry');
        item.appendChild(element('strong', '', entry.instruction));
        item.appendChild(element('span', 'conduct-banner-until', entry.type));
        if (entry.reason) {
            item.appendChild(element('span', 'conduct-banner-why', AJS.I18n.getText('conduct.banner.why', entry.reason)));
        }
        return item;
    }

    function shown(place, title, entries, note) {
        var list = element('ul');
        place.textContent = '';
        place.className = 'conduct-banner' + (entries ? '' : ' conduct-banner-dark');
        place.appendChild(element('h2', '', title));
        if (entries) {
            entries.forEach(function (entry) { list.appendChild(line(entry)); });
            place.appendChild(list);
        }
        place.appendChild(element('p', '', note));
        place.hidden = false;
    }

    function unavailable(place) {
        shown(place, AJS.I18n.getText('conduct.banner.unavailable'), null, AJS.I18n.getText('conduct.banner.unavailable.note'));
    }

    function contextPath() {
        var meta = document.querySelector('meta[name="ajs-context-path"]');
        return meta ? meta.content : '';
    }

    function place(form) {
        var there = form.querySelector('[data-conduct-new]');
        if (!there) {
            there = element('section');
            there.setAttribute('data-conduct-new', '');
            there.setAttribute('data-testid', 'conduct-banner');
            there.setAttribute('aria-live', 'polite');
            there.hidden = true;
            form.insertBefore(there, form.firstChild);
        }
        return there;
    }

    /* Jira's own form has the reporter in a field of this name, a project's id in "pid". */
    function ask(field) {
        var form = field.form;
        var project = form && form.querySelector('[name="pid"]');
        if (!project || !project.value) { return; }
        var there = place(form);
        var reporter = field.value.trim();
        there.hidden = true;
        there.setAttribute('data-conduct-new', reporter);
        if (!reporter) { return; }
        fetch(contextPath() + '/rest/conduct/1.0/banner?project=' + encodeURIComponent(project.value) +
            '&reporter=' + encodeURIComponent(reporter), {credentials: 'same-origin', headers: {Accept: 'application/json'}})
            .then(function (answer) {
                // Nobody of that name, or nobody who may ask: there is nothing to tell.
                if (answer.status === 404 || answer.status === 403 || answer.status === 401) { return null; }
                if (!answer.ok) { throw new Error(answer.status); }
                return answer.json();
            })
            .then(function (banner) {
                if (there.getAttribute('data-conduct-new') !== reporter || !banner) { return; }
                if (!banner.available) { unavailable(there); return; }
                if (banner.entries.length > 0) {
                    shown(there, AJS.I18n.getText('conduct.banner.raising', banner.entries[0].bearer.name),
                        banner.entries, AJS.I18n.getText('conduct.banner.note'));
                }
            })
            .catch(function () {
                if (there.getAttribute('data-conduct-new') === reporter) { unavailable(there); }
            });
    }

    function begin() {
        document.querySelectorAll('[data-conduct-fold]').forEach(fold);
        document.querySelectorAll('form [name="reporter"]').forEach(ask);
        // Delegated, since Jira's dialog for a new ticket comes later than this script.
        document.addEventListener('change', function (event) {
            if (event.target && event.target.name === 'reporter') { ask(event.target); }
        });
    }

    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', begin);
    } else {
        begin();
    }
}());
