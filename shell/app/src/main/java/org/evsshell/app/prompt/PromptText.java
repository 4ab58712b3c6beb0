package org.evsshell.app.prompt;

import org.evsshell.app.render.SafeText;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/**
 * What the prompt says: the cloud, its region, and whether care is due.
 *
 * @param cloud the cloud's name
 * @param region its region; empty while it is not known
 * @param care what kind of cloud it is
 */
record PromptText(String cloud, String region, Care care) {
    /** How careful one has to be. */
    enum Care {
        DEMO,
        NORMAL,
        PRODUCTION
    }

    PromptText {
        cloud = SafeText.visible(cloud);
        region = SafeText.visible(region);
    }

    /** Without colour a production cloud must still be told from others. */
    String plain() {
        String warning = care == Care.PRODUCTION ? " (production)" : "";
        return cloud + (region.isEmpty() ? "" : " " + region) + warning + "> ";
    }

    AttributedString coloured() {
        AttributedStyle style =
                switch (care) {
                    case DEMO -> AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN);
                    case NORMAL -> AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);
                    case PRODUCTION ->
                            AttributedStyle.BOLD
                                    .foreground(AttributedStyle.WHITE)
                                    .background(AttributedStyle.RED);
                };
        AttributedStringBuilder text = new AttributedStringBuilder().styled(style, cloud);
        return text.append(region.isEmpty() ? "" : " " + region).append("> ").toAttributedString();
    }
}
