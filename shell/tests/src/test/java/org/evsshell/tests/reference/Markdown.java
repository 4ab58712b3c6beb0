package org.evsshell.tests.reference;

import java.util.List;

/** A page of headings, paragraphs, code and tables. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    static Markdown page(String title, String paragraph) {
        Markdown page = new Markdown();
        page.text.append("# ").append(title).append('\n');
        return page.paragraph(paragraph)
                .paragraph(
                        "Generated from the code. After a change: `mvn verify -pl shell/tests -am"
                                + " -Dtest=ReferenceTest -Devs.reference=write"
                                + " -Dsurefire.failIfNoSpecifiedTests=false`.");
    }

    Markdown heading(int level, String title) {
        text.append('\n').repeat("#", level).append(' ').append(title).append('\n');
        return this;
    }

    Markdown paragraph(String paragraph) {
        text.append('\n').append(paragraph).append('\n');
        return this;
    }

    Markdown code(List<String> lines) {
        text.append("\n```\n");
        lines.forEach(line -> text.append(line).append('\n'));
        text.append("```\n");
        return this;
    }

    Markdown bullets(List<String> items) {
        text.append('\n');
        items.forEach(item -> text.append("- ").append(item).append('\n'));
        return this;
    }

    Markdown table(List<String> heading, List<List<String>> rows) {
        text.append('\n');
        row(heading);
        row(heading.stream().map(_ -> "---").toList());
        rows.forEach(this::row);
        return this;
    }

    private void row(List<String> cells) {
        text.append('|');
        cells.forEach(cell -> text.append(' ').append(cell.replace("|", "\\|")).append(" |"));
        text.append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
