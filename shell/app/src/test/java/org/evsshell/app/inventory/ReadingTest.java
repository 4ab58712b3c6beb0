package org.evsshell.app.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.app.inventory.Found.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

class ReadingTest {
    private final SteppedBackground background = new SteppedBackground();
    private final FakeService service = new FakeService();
    private final Inventory inventory = new Inventory();
    private final Reading reading = new Reading(inventory, service, background, background, null);

    @TempDir private Path folder;

    private Found disks() {
        return disks(inventory);
    }

    private static Found disks(Inventory from) {
        return from.find(new Inventory.Query(Noun.DISK, "", null, false, Set.of(), 5));
    }

    private static List<String> names(Found found) {
        return found.rows().stream().map(match -> match.row().name()).toList();
    }

    @Test
    void readsANounOnceItIsWanted() {
        service.all(Noun.DISK).add(Resources.disk(1, "data", "available"));

        reading.want(Noun.DISK);
        assertThat(disks().progress()).isEqualTo(new Progress.Loading());
        assertThat(service.asked).isEmpty();

        background.pass(Duration.ZERO);
        assertThat(names(disks())).containsExactly("data");
        assertThat(disks().progress()).isEqualTo(new Progress.Complete());
        assertThat(service.asked).containsExactly("list disk by 1000");
    }

    @Test
    void showsWhatIsThereBeforeTheRestIsRead() {
        for (int number = 0; number < 2500; number++) {
            service.all(Noun.DISK).add(Resources.disk(number, "disk-" + number, "available"));
        }
        List<Integer> known = new ArrayList<>();
        inventory.onChange(() -> known.add(disks().known()));

        reading.want(Noun.DISK);
        background.pass(Duration.ZERO);

        assertThat(known).containsExactly(1000, 2000, 2500, 2500);
    }

    @Test
    void showsWhatIsThereWhenPagesAreSmallAndSlow() {
        for (int number = 0; number < 6; number++) {
            service.all(Noun.DISK).add(Resources.disk(number, "disk-" + number, "available"));
        }
        service.betweenRows = () -> background.tick(Duration.ofMillis(150));
        List<Integer> known = new ArrayList<>();
        inventory.onChange(() -> known.add(disks().known()));

        reading.want(Noun.DISK);
        background.pass(Duration.ZERO);

        assertThat(known).startsWith(2, 4, 6);
    }

    @Test
    void readsTheNewestEveryMinuteAndAllEveryQuarterOfAnHour() {
        reading.want(Noun.DISK);
        background.pass(Duration.ofMinutes(2));
        assertThat(service.asked)
                .containsExactly("list disk by 1000", "list disk by 100", "list disk by 100");

        service.asked.clear();
        background.pass(Duration.ofMinutes(13));
        assertThat(service.asked).hasSize(13).endsWith("list disk by 1000");
    }

    @Test
    void forgetsWhatIsGoneWhenAllIsReadAgain() {
        service.all(Noun.DISK).add(Resources.disk(1, "stays", "available"));
        service.all(Noun.DISK).add(Resources.disk(2, "goes", "available"));
        reading.want(Noun.DISK);
        background.pass(Duration.ofMinutes(1));
        service.all(Noun.DISK).removeLast();

        background.pass(Duration.ofMinutes(15));

        assertThat(names(disks())).containsExactly("stays");
    }

    @Test
    void leavesTheServiceAloneWhenNobodyCompletes() {
        reading.want(Noun.DISK);
        background.pass(Duration.ofHours(1));
        service.asked.clear();

        background.pass(Duration.ofHours(5));
        assertThat(service.asked).isEmpty();

        reading.want(Noun.DISK);
        background.pass(Duration.ZERO);
        assertThat(service.asked).containsExactly("list disk by 1000");
    }

    @Test
    void saysWhyNothingIsKnownAndTriesAgain() {
        service.all(Noun.DISK).add(Resources.disk(1, "data", "available"));
        service.unreachable = true;
        reading.want(Noun.DISK);
        background.pass(Duration.ZERO);
        assertThat(disks().progress())
                .isEqualTo(new Progress.Failed("No answer from cloud.example."));

        service.unreachable = false;
        reading.want(Noun.DISK);
        background.pass(Duration.ofSeconds(5));
        assertThat(names(disks())).isEmpty();

        reading.want(Noun.DISK);
        background.pass(Duration.ZERO);
        assertThat(names(disks())).containsExactly("data");
    }

    @Test
    void anotherShellBeginsWithWhatThisOneRead() throws Exception {
        service.all(Noun.DISK).add(Resources.disk(1, "data", "available"));
        InventoryFile file = new InventoryFile(folder, "key");
        new Reading(inventory, service, background, background, file).want(Noun.DISK);
        background.pass(Duration.ZERO);
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("key.disk"))))
                .isEqualTo("rw-------");
        Files.setLastModifiedTime(
                folder.resolve("key.disk"),
                java.nio.file.attribute.FileTime.from(background.instant()));

        FakeService other = new FakeService();
        other.all(Noun.DISK).add(Resources.disk(1, "data", "available"));
        Inventory second = new Inventory();
        new Reading(second, other, background, background, file).want(Noun.DISK);
        background.pass(Duration.ZERO);

        assertThat(disks(second)).isEqualTo(disks());
        assertThat(other.asked).containsExactly("list disk by 100");
    }

    @Test
    void readsAllWhenTheFileIsDamaged() throws Exception {
        service.all(Noun.DISK).add(Resources.disk(1, "data", "available"));
        InventoryFile file = new InventoryFile(folder, "key");
        new Reading(inventory, service, background, background, file).want(Noun.DISK);
        background.pass(Duration.ZERO);
        byte[] whole = Files.readAllBytes(folder.resolve("key.disk"));
        Files.write(folder.resolve("key.disk"), java.util.Arrays.copyOf(whole, whole.length - 20));
        Files.setLastModifiedTime(
                folder.resolve("key.disk"),
                java.nio.file.attribute.FileTime.from(background.instant()));

        service.asked.clear();
        new Reading(new Inventory(), service, background, background, file).want(Noun.DISK);
        background.pass(Duration.ZERO);

        assertThat(service.asked).containsExactly("list disk by 1000");
    }

    @Test
    void looksAgainUntilAResourceRests() {
        service.all(Noun.DISK).add(Resources.disk(1, "data", "creating"));
        reading.watch(Noun.DISK, Resources.idOf(1));
        background.pass(Duration.ofSeconds(1));
        assertThat(disks().rows()).first().extracting(m -> m.row().state()).isEqualTo("creating");

        service.all(Noun.DISK).set(0, Resources.disk(1, "data", "available"));
        background.pass(Duration.ofSeconds(2));
        assertThat(disks().rows()).first().extracting(m -> m.row().state()).isEqualTo("available");

        service.asked.clear();
        background.pass(Duration.ofMinutes(5));
        assertThat(service.asked).isEmpty();
    }
}
