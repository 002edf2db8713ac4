package org.conductregister.jira.print;

import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.conductregister.jira.print.PrintWords.Words;
import org.conductregister.print.Document;
import org.conductregister.print.Document.Block;
import org.conductregister.print.Document.Checks;
import org.conductregister.print.Document.Facts;
import org.conductregister.print.Document.Heading;
import org.conductregister.print.Document.Paragraph;
import org.conductregister.print.Document.Points;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A document as an XHTML tree. Every text becomes a text node, so there is nothing to escape and no way to escape it. */
final class XhtmlPage {

    private final org.w3c.dom.Document tree;
    private final Words words;

    private XhtmlPage(org.w3c.dom.Document tree, Words words) {
        this.tree = tree;
        this.words = words;
    }

    static org.w3c.dom.Document of(Document document, Words words, String style) {
        XhtmlPage page = new XhtmlPage(emptyTree(), words);
        page.build(document, style);
        return page.tree;
    }

    private static org.w3c.dom.Document emptyTree() {
        try {
            // The JDK's own, whatever parser the host carries.
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void build(Document document, String style) {
        Element html = add(tree, "html");
        html.setAttribute("lang", document.language());
        Element head = add(html, "head");
        add(head, "title", document.head().title());
        meta(head, "subject", document.head().title());
        meta(head, "description", document.head().title());
        meta(head, "author", document.head().issuer());
        add(head, "style", style).setAttribute("type", "text/css");
        Element body = add(html, "body");
        // Not on the root: from there the foot of the page inherits, and its words are English in any letter.
        body.setAttribute("dir", words.direction());
        body.setAttribute(
                "class", document.size().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        head(body, document);
        document.blocks().forEach(block -> block(body, block));
    }

    private void head(Element body, Document document) {
        Document.Head head = document.head();
        add(body, "p", "issuer", head.issuer());
        if (document.draft()) {
            add(body, "p", "draft", words.draft());
        }
        Element lines = add(body, "div");
        lines.setAttribute("class", "lines");
        if (!words.date().isEmpty()) {
            add(lines, "p", "date", words.date());
        }
        if (!head.addressee().isBlank()) {
            add(lines, "p", "addressee", head.addressee());
        }
        if (!head.reference().isBlank()) {
            add(lines, "p", "reference", words.reference());
        }
        add(body, "h1", head.title());
    }

    private void block(Element parent, Block block) {
        if (block instanceof Heading heading) {
            add(parent, "h" + heading.level(), heading.text());
        } else if (block instanceof Paragraph paragraph) {
            Element text = add(parent, "p", paragraph.text());
            if (paragraph.apart()) {
                text.setAttribute("class", "apart");
            }
        } else if (block instanceof Points points) {
            Element list = add(parent, "ul");
            points.items().forEach(item -> add(list, "li", item));
        } else if (block instanceof Facts facts) {
            Element table = add(add(parent, "table"), "tbody");
            facts.rows().forEach(row -> fact(table, row));
        } else if (block instanceof Checks checks) {
            Element list = add(parent, "ul");
            list.setAttribute("class", "checks");
            checks.boxes()
                    .forEach(box ->
                            add(list, "li", (box.ticked() ? words.ticked() : words.unticked()) + " " + box.text()));
        }
    }

    private void fact(Element table, Document.Fact row) {
        Element line = add(table, "tr");
        add(line, "th", row.label()).setAttribute("scope", "row");
        add(line, "td", row.value());
    }

    private void meta(Element head, String name, String content) {
        Element meta = add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", PrintableText.of(content));
    }

    private Element add(Node parent, String name) {
        return (Element) parent.appendChild(tree.createElement(name));
    }

    private Element add(Node parent, String name, String text) {
        Element element = add(parent, name);
        String[] lines = PrintableText.of(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                add(element, "br");
            }
            if (!lines[i].isEmpty()) {
                element.appendChild(tree.createTextNode(lines[i]));
            }
        }
        return element;
    }

    private void add(Node parent, String name, String styled, String text) {
        add(parent, name, text).setAttribute("class", styled);
    }
}
