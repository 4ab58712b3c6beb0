package org.evsshell.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdviceTest {
    @Test
    void namesTheResourcesItIsAbout() {
        Advice advice = new Advice("Try disk wait DISK, then snapshot show SNAPSHOT.");

        assertThat(advice.about("data-01", "nightly$1"))
                .isEqualTo("Try disk wait data-01, then snapshot show nightly$1.");
        assertThat(advice.about("data-01", null))
                .isEqualTo("Try disk wait data-01, then snapshot show SNAPSHOT.");
    }

    @Test
    void leavesOtherWordsAlone() {
        assertThat(new Advice("DISKS and a RAMDISK stay.").about("d", "s"))
                .isEqualTo("DISKS and a RAMDISK stay.");
    }

    @Test
    void typesANameOnlyWhereItNeedsNoQuotes() {
        assertThat(Advice.typed("data-01", "id")).isEqualTo("data-01");
        assertThat(Advice.typed("my disk", "id")).isEqualTo("id");
        assertThat(Advice.typed("-rf", "id")).isEqualTo("id");
        assertThat(Advice.typed("", "id")).isEqualTo("id");
        assertThat(Advice.typed("", "")).isNull();
    }
}
