package org.evsshell.app.completion;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.app.catalog.CommandCatalog;
import org.evsshell.app.inventory.Inventory;
import org.evsshell.app.inventory.InventoryInUse;
import org.evsshell.app.inventory.KnownInventories;
import org.evsshell.app.inventory.Noun;
import org.evsshell.app.inventory.Resources;
import org.evsshell.app.inventory.ShortList;
import org.evsshell.app.inventory.ShortLists;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.commands.BuiltInPlugin;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class CompletionsTest {
    private final KnownInventories inventories = new KnownInventories();

    @TempDir private Path folder;
    private Completions completions;

    @BeforeEach
    void knowTheCommands() {
        CommandCatalog catalog = new CommandCatalog();
        catalog.add("tests", new BuiltInPlugin().commands());
        KnownWords known =
                kind ->
                        switch (kind) {
                            case "cloud" -> List.of("demo", "prod");
                            case "metadata" -> List.of("keep", "owner");
                            case "metadata:disk:data-01" -> List.of("owner", "readonly", "until");
                            case "format" -> List.of("table", "json", "ids");
                            case "field:disk" -> List.of("id", "name", "size");
                            default -> List.of();
                        };
        completions =
                new Completions(
                        catalog,
                        inventories,
                        known,
                        new Completions.Places(folder, folder, () -> {}));
    }

    @Test
    void saysWhyThereIsNothingWhereNoCloudIsChosen() {
        CommandCatalog catalog = new CommandCatalog();
        catalog.add("tests", new BuiltInPlugin().commands());
        Completions without =
                new Completions(
                        catalog,
                        new NoCloud(),
                        kind -> List.of(),
                        new Completions.Places(folder, folder, () -> {}));

        for (String line : List.of("disk show ", "disk list --type ")) {
            assertThat(without.at(CursorWord.at(line, line.length()), 100))
                    .isEqualTo(Offers.nothing("There are several clouds."));
        }
    }

    private static final class NoCloud implements InventoryInUse {
        private static final String WHY = "There are several clouds.";

        @Override
        public Inventory wanted(Noun... nouns) {
            throw EvsException.of(ErrorKind.CONFIG, WHY);
        }

        @Override
        public ShortLists.Known wanted(ShortList list) {
            throw EvsException.of(ErrorKind.CONFIG, WHY);
        }
    }

    private Offers offers(String line) {
        return completions.at(CursorWord.at(line, line.length()), 100);
    }

    private List<String> values(String line) {
        return offers(line).rows().stream().map(Offer::value).toList();
    }

    private void knowDisks() {
        inventories.know(
                Dialect.CINDER,
                List.of(
                        Resources.disk(1, "data-01", "available"),
                        Resources.disk(2, "data-02", "in-use"),
                        Resources.disk(3, "broken", "error")),
                List.of(
                        Resources.snapshot(11, "old", "available", 1),
                        Resources.snapshot(12, "new", "available", 1),
                        Resources.snapshot(13, "attached", "available", 2)));
    }

    @Test
    void offersNounsThenVerbs() {
        List<String> nouns =
                new BuiltInPlugin()
                        .commands().stream().map(each -> each.spec().noun()).distinct().toList();
        assertThat(values("")).isEqualTo(nouns).startsWith("disk", "snapshot");
        assertThat(values("metadata list ")).containsExactly("disk", "snapshot");
        assertThat(values("dis")).containsExactly("disk");
        assertThat(values("snapshot r")).containsExactly("rollback");
        assertThat(values("nonsense ")).isEmpty();
    }

    @Test
    void offersOptionsThatAreNotGivenYet() {
        assertThat(values("disk create --s"))
                .containsExactly("--size", "--snapshot", "--scsi", "--state");
        assertThat(values("disk create --size 10 --s"))
                .containsExactly("--snapshot", "--scsi", "--state");
        assertThat(values("disk create --metadata a=b --meta")).containsExactly("--metadata");
        assertThat(values("disk list --no-head")).containsExactly("--no-header");
        assertThat(values("disk create -- --s")).isEmpty();
    }

    @Test
    void offersTheValuesOfOptionsInBothForms() {
        assertThat(values("disk list --output ")).containsExactly("table", "json", "ids");
        assertThat(values("disk list --output=j")).containsExactly("--output=json");
        assertThat(values("disk list -o i")).containsExactly("ids");
        assertThat(values("disk list -qo i")).containsExactly("ids");
        assertThat(values("--cloud p")).containsExactly("prod");
        assertThat(values("disk list --color ")).containsExactly("auto", "always", "never");
    }

    @Test
    void offersTheLastOfSeveralFields() {
        assertThat(values("disk list --columns id,n")).containsExactly("id,name");
    }

    @Test
    void offersTypesAndZones() {
        inventories.know(ShortList.TYPE, entry("SAS", ""), entry("SSD", ""));
        inventories.know(ShortList.ZONE, entry("eu-01", ""), entry("eu-02", "not available"));
        assertThat(values("disk create --type ")).containsExactly("SAS", "SSD");
        assertThat(values("disk list --zone eu")).containsExactly("eu-01", "eu-02");
        assertThat(offers("disk list --zone eu").rows().getLast().cells())
                .containsExactly("eu-02", "not available");
    }

    @Test
    void offersKeysOfTagsThenTheirValues() {
        inventories.know(
                ShortList.TAG,
                entry("env", "prod test", "prod", "test"),
                entry("owner", "shop", "shop"));
        assertThat(values("tag find ")).containsExactly("env=", "owner=");
        assertThat(offers("tag find e").rows().getFirst())
                .isEqualTo(new Offer("env=", List.of("env", "prod test"), false));
        assertThat(values("tag find env=")).containsExactly("env=prod", "env=test");
        assertThat(values("disk list --tag env=t")).containsExactly("env=test");
        assertThat(values("disk create --tag=env=p")).containsExactly("--tag=env=prod");
        assertThat(values("tag remove data-01 ")).containsExactly("env", "owner");
    }

    @Test
    void offersTransfersByIdAndName() {
        inventories.know(ShortList.TRANSFER, entry("1234", "to-ops"), entry("5678", ""));
        assertThat(values("transfer show ")).containsExactly("1234", "5678");
        assertThat(values("transfer delete ops")).containsExactly("1234");
    }

    @Test
    void offersKeysOfMetadataThatWereSeen() {
        assertThat(values("metadata unset disk data-01 ")).containsExactly("owner", "until");
        assertThat(values("metadata unset disk data-01 owner ")).containsExactly("until");
        assertThat(values("metadata set disk data-01 k")).containsExactly("keep=");
        assertThat(values("snapshot create data-01 --metadata o")).containsExactly("owner=");
    }

    @Test
    void saysThatAListIsOnItsWayOrEmpty() {
        inventories.know(ShortList.QUOTA, entry("gigabytes_SSD", ""));
        assertThat(values("quota show SSD")).containsExactly("gigabytes_SSD");
        inventories.begin(ShortList.EXTENSION, entry("backups", "Backups"));
        assertThat(offers("extension show ").note()).isEqualTo("reading extensions");
        assertThat(offers("extension show ").settled()).isFalse();
        assertThat(offers("transfer show ").note()).isEqualTo("there are no transfers");
        assertThat(offers("--cloud prod disk list --type ").note())
                .isEqualTo("only resources of the cloud in use can be completed");
    }

    private static ShortList.Entry entry(String value, String about, String... values) {
        return new ShortList.Entry(value, about, List.of(values));
    }

    @Test
    void offersDisksByIdAndNameAndInsertsTheId() {
        knowDisks();
        assertThat(values("disk show ata-0")).containsExactly(Resources.id(1), Resources.id(2));
        assertThat(values("disk show 00000003")).containsExactly(Resources.id(3));
        assertThat(offers("disk show data-01").rows().getFirst().cells())
                .containsExactly(Resources.id(1), "data-01", "10 GB", "available", "SSD", "eu-01");
    }

    @Test
    void offersOnlyWhatTheCommandCanActOn() {
        knowDisks();
        assertThat(values("snapshot rollback ")).containsExactly(Resources.id(12));
        assertThat(values("snapshot create ")).containsExactly(Resources.id(1));
        assertThat(values("snapshot create --force "))
                .containsExactly(Resources.id(1), Resources.id(2));
        assertThat(values("snapshot list --disk ")).hasSize(3);
    }

    @Test
    void leavesOutTheDisksThatAreOnTheLine() {
        knowDisks();
        assertThat(values("disk show " + Resources.id(1) + " data"))
                .containsExactly(Resources.id(2));
    }

    @Test
    void saysWhyThereIsNothing() {
        knowDisks();
        assertThat(offers("disk show nowhere").note()).isEqualTo("no disk with 'nowhere' in it");
        assertThat(offers("snapshot rollback old").note())
                .isEqualTo("no snapshot with 'old' in it that 'snapshot rollback' can act on");
        assertThat(offers("--cloud prod disk show ").note())
                .isEqualTo("only resources of the cloud in use can be completed");
    }

    @Test
    void saysThatItIsStillReading() {
        inventories.begin(Noun.DISK, List.of(Resources.disk(1, "data-01", "available")));

        Offers offers = offers("disk show data");

        assertThat(offers.note()).isEqualTo("reading disks (1 so far)");
        assertThat(offers.settled()).isFalse();
    }

    @Test
    void makesHostileNamesVisible() {
        inventories.know(
                Dialect.EVS,
                List.of(Resources.disk(1, "evil\u001b[31m\u202e\n", "available\u0007")),
                List.of());

        assertThat(offers("disk show ").rows().getFirst().cells())
                .containsExactly(
                        Resources.id(1),
                        "evil\\u001b[31m\\u202e\\n",
                        "10 GB",
                        "available\\u0007",
                        "SSD",
                        "eu-01");
        assertThat(offers("disk show x\u001b[2J").note())
                .isEqualTo("no disk with 'x\\u001b[2J' in it");
    }

    @Test
    void offersFilesBehindARedirection() throws IOException {
        Files.createFile(folder.resolve("out.json"));
        Files.createDirectory(folder.resolve("outer"));
        Files.createFile(folder.resolve(".hidden"));

        assertThat(values("disk list > ")).containsExactly("out.json", "outer/");
        assertThat(values("disk list >> out.")).containsExactly("out.json");
        assertThat(values("disk list > nowhere/")).isEmpty();
    }

    @Test
    void keepsToTheRoomThereIs() {
        knowDisks();
        Offers offers = completions.at(CursorWord.at("disk show ", 10), 2);

        assertThat(offers.rows()).hasSize(2);
        assertThat(offers.total()).isEqualTo(3);
    }
}
