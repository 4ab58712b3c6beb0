package org.evsshell.app.render;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** How people read what the service writes for machines. */
public final class HumanText {
    private static final int GB_PER_TB = 1024;

    private HumanText() {}

    /** A size in GB, as GB below a TB and else as TB with at most two decimals. */
    public static String size(long gigabytes) {
        if (Math.abs(gigabytes) < GB_PER_TB) {
            return gigabytes + " GB";
        }
        long hundredths = Math.round(gigabytes * 100.0 / GB_PER_TB);
        long fraction = Math.abs(hundredths % 100);
        String whole = String.valueOf(hundredths / 100);
        if (fraction == 0) {
            return whole + " TB";
        }
        if (fraction % 10 == 0) {
            return whole + "." + fraction / 10 + " TB";
        }
        return whole + (fraction < 10 ? ".0" : ".") + fraction + " TB";
    }

    /**
     * A time of the service to the second in UTC, such as {@code 2026-11-23 18:00:00Z}. Without a
     * zone it is in UTC already (model.md: microseconds and no Z); what is no time stays as it is.
     */
    public static String time(String text) {
        if (text.length() < 19 || text.charAt(10) != 'T' || text.charAt(4) != '-') {
            return text;
        }
        int zone = 19;
        if (zone < text.length() && text.charAt(zone) == '.') {
            zone++;
            while (zone < text.length() && Character.isDigit(text.charAt(zone))) {
                zone++;
            }
        }
        if (zone == text.length() || text.startsWith("Z", zone)) {
            return text.substring(0, 10) + " " + text.substring(11, 19) + "Z";
        }
        return shifted(text);
    }

    private static String shifted(String text) {
        try {
            String utc =
                    OffsetDateTime.parse(text)
                            .withOffsetSameInstant(ZoneOffset.UTC)
                            .toLocalDateTime()
                            .withNano(0)
                            .toString();
            String seconds = utc.length() == 16 ? ":00" : "";
            return utc.replace('T', ' ') + seconds + "Z";
        } catch (DateTimeException e) {
            return text;
        }
    }
}
