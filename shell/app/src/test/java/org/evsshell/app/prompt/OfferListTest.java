package org.evsshell.app.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.app.completion.Offer;
import org.evsshell.app.completion.Offers;
import org.junit.jupiter.api.Test;

import java.util.List;

class OfferListTest {
    private static final String ID = "f31fc1e2-0a5b-4c7d-9e8f-0123456789ab";

    private static Offer disk(String id, String name, String size) {
        return new Offer(id, List.of(id, name, size, "available", "SSD", "eu-de-01"), true);
    }

    private static String drawn(Offers offers, int rows, int width) {
        return OfferList.draw(offers, rows, width).toString();
    }

    @Test
    void showsWholeIdsWhereThereIsRoom() {
        Offers offers =
                new Offers(
                        List.of(disk(ID, "data-01", "10 GB"), disk(ID, "データ", "2 TB")),
                        2,
                        "",
                        true);

        assertThat(drawn(offers, 20, 100))
                .isEqualTo(
                        """
                        f31fc1e2-0a5b-4c7d-9e8f-0123456789ab  data-01  10 GB  available  SSD  eu-de-01
                        f31fc1e2-0a5b-4c7d-9e8f-0123456789ab  データ   2 TB   available  SSD  eu-de-01\
                        """);
    }

    @Test
    void shortensIdsOnNarrowTerminals() {
        Offers offers = new Offers(List.of(disk(ID, "data-01", "10 GB")), 1, "", true);

        assertThat(drawn(offers, 20, 60))
                .isEqualTo("f31fc1e2…  data-01  10 GB  available  SSD  eu-de-01");
        assertThat(drawn(offers, 20, 30)).isEqualTo("f31fc1e2…  data-01  10 GB  a…");
    }

    @Test
    void saysHowManyMoreThereAre() {
        Offers offers =
                new Offers(
                        List.of(
                                disk(ID, "a", "1 GB"),
                                disk(ID, "b", "1 GB"),
                                disk(ID, "c", "1 GB")),
                        1200,
                        "",
                        true);

        assertThat(drawn(offers, 3, 60))
                .isEqualTo(
                        """
                        f31fc1e2…  a  1 GB  available  SSD  eu-de-01
                        f31fc1e2…  b  1 GB  available  SSD  eu-de-01
                        1198 more\
                        """);
    }

    @Test
    void saysWhatElseThereIsToSay() {
        Offers offers =
                new Offers(List.of(disk(ID, "a", "1 GB")), 7, "reading disks (7 so far)", false);

        assertThat(drawn(offers, 5, 60))
                .isEqualTo(
                        """
                        f31fc1e2…  a  1 GB  available  SSD  eu-de-01
                        6 more; reading disks (7 so far)\
                        """);
        assertThat(drawn(new Offers(List.of(), 0, "there are no disks", true), 5, 60))
                .isEqualTo("there are no disks");
    }

    @Test
    void putsPlainWordsBesideEachOther() {
        List<Offer> words =
                List.of(
                        new Offer("table", List.of("table"), true),
                        new Offer("json", List.of("json"), true),
                        new Offer("ids", List.of("ids"), true));

        assertThat(drawn(new Offers(words, 3, "", true), 5, 16)).isEqualTo("table  json\nids");
    }
}
