package org.evsshell.app.render;

import org.evsshell.client.json.Json;

import tools.jackson.databind.JsonNode;

import java.util.Locale;

/**
 * JSON written as YAML blocks. Every text is in double quotes, so that no reader of YAML 1.1 or 1.2
 * takes {@code no}, {@code 1:30} or {@code 2026-11-23} for something else, and so is every key that
 * is not a plain word: the library's writer leaves {@code <<} and {@code =} bare, which readers
 * take for merges.
 */
final class YamlText {
    private static final String HEX = "0123456789abcdef";

    /** Words YAML 1.1 reads as something else than text. */
    private static final String RESERVED = " y n yes no on off true false null ";

    private final StringBuilder text;

    private YamlText(StringBuilder text) {
        this.text = text;
    }

    /** One value as a whole document. */
    static String document(JsonNode value) {
        StringBuilder text = new StringBuilder();
        new YamlText(text).node(value, 0);
        return text.append('\n').toString();
    }

    /** One value as an item of the document's list. */
    static String item(JsonNode value) {
        StringBuilder text = new StringBuilder("- ");
        new YamlText(text).node(value, 1);
        return text.append('\n').toString();
    }

    /** Writes a value; its first line goes where the text stands, the others are indented. */
    private void node(JsonNode value, int depth) {
        if (value.isObject() && !value.isEmpty()) {
            object(value, depth);
        } else if (value.isArray() && !value.isEmpty()) {
            array(value, depth);
        } else if (value.isString()) {
            quoted(value.stringValue());
        } else {
            text.append(value.isNull() ? "null" : plain(value));
        }
    }

    /** Numbers and truths, and structures that are empty, read alike in JSON and YAML. */
    private static String plain(JsonNode value) {
        return value.isContainer() ? Json.text(value) : value.asString();
    }

    private void object(JsonNode object, int depth) {
        boolean first = true;
        for (var member : object.properties()) {
            if (!first) {
                startLine(depth);
            }
            first = false;
            key(member.getKey());
            text.append(':');
            JsonNode value = member.getValue();
            if (value.isContainer() && !value.isEmpty()) {
                startLine(depth + 1);
                node(value, depth + 1);
            } else {
                text.append(' ');
                node(value, depth);
            }
        }
    }

    private void array(JsonNode array, int depth) {
        boolean first = true;
        for (JsonNode element : array) {
            if (!first) {
                startLine(depth);
            }
            first = false;
            text.append("- ");
            node(element, depth + 1);
        }
    }

    private void startLine(int depth) {
        text.append('\n').repeat("  ", depth);
    }

    private void key(String key) {
        if (isPlainWord(key)) {
            text.append(key);
        } else {
            quoted(key);
        }
    }

    private static boolean isPlainWord(String key) {
        if (key.isEmpty() || !isLetter(key.charAt(0))) {
            return false;
        }
        for (int index = 1; index < key.length(); index++) {
            char character = key.charAt(index);
            if (!isLetter(character) && (character < '0' || character > '9') && character != '-') {
                return false;
            }
        }
        return !RESERVED.contains(" " + key.toLowerCase(Locale.ROOT) + " ");
    }

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || character == '_';
    }

    private void quoted(String value) {
        text.append('"');
        for (int index = 0; index < value.length(); index++) {
            char character = value.charAt(index);
            switch (character) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                default -> {
                    if (isPrintable(character)) {
                        text.append(character);
                    } else {
                        escape(character);
                    }
                }
            }
        }
        text.append('"');
    }

    /** What YAML 1.2 section 5.1 lets stand as it is, without the line breaks of YAML 1.1. */
    private static boolean isPrintable(char character) {
        return (character >= ' ' && character < 0x7f)
                || (character >= 0xa0
                        && character != 0x2028
                        && character != 0x2029
                        && character != 0xfeff
                        && character < 0xfffe);
    }

    private void escape(char character) {
        text.append("\\u")
                .append(HEX.charAt(character >> 12))
                .append(HEX.charAt(character >> 8 & 15))
                .append(HEX.charAt(character >> 4 & 15))
                .append(HEX.charAt(character & 15));
    }
}
