package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class ApiOperationsTest {
    @TempDir Path folder;

    @Test
    void saysWhatSendsEachCall() {
        assertThat(new DemoShell(folder).pipe("api", "operations", "extend"))
                .isEqualTo(
                        """
                        nativeExtendDisk\tdeprecated\t\t
                        retiredExtendReplicationGroupDisks\tretired\t\t
                        cinderV2ExtendDisk\tcurrent\tdisk extend\tevs.disks.extend
                        cinderV3ExtendDisk\tunrecommended\tdisk extend\tevs.disks.extend
                        """);
    }

    @Test
    void showsOnlyThoseOfAStatus() {
        assertThat(
                        new DemoShell(folder)
                                .screen(
                                        "api",
                                        "operations",
                                        "volumes/{volume_id}",
                                        "--status",
                                        "deprecated",
                                        "--columns",
                                        "id,call"))
                .isEqualTo(
                        """
                        Operation              Call
                        nativeExtendDisk       POST /v2/{project_id}/cloudvolumes/{volume_id}/action
                        nativeUpdateDisk       PUT /v2/{project_id}/cloudvolumes/{volume_id}
                        cinderV2ReserveDisk    POST /v2/{project_id}/volumes/{volume_id}/action
                        cinderV3ReserveDisk    POST /v3/{project_id}/volumes/{volume_id}/action
                        cinderV2UnreserveDisk  POST /v2/{project_id}/volumes/{volume_id}/action
                        cinderV3UnreserveDisk  POST /v3/{project_id}/volumes/{volume_id}/action
                        cinderV2AttachDisk     POST /v2/{project_id}/volumes/{volume_id}/action
                        cinderV2DetachDisk     POST /v2/{project_id}/volumes/{volume_id}/action
                        cinderV1ShowDisk       GET /v1/{project_id}/volumes/{volume_id}
                        nativeV3ShowDisk       GET /v3/{project_id}/os-vendor-volumes/{volume_id}
                        """);
    }

    @Test
    void tellsInJsonAllThatIsKnown() {
        assertThat(new DemoShell(folder).pipe("api", "operations", "SetReadonly", "-o", "ndjson"))
                .isEqualTo(
                        """
                        {"id":"cinderV2SetReadonly","method":"POST","path":"/v2/{project_id}/volumes/{volume_id}/action","status":"current","family":"cinder-v2","replaced_by":"","dialects":["EVS"],"commands":["disk set"],"scripts":["evs.disks.set"],"rules":["disk-set-read-only","disk-set-maintenance"],"constant":"DiskActionOperations.SET_READ_ONLY","methods":["DiskActions.setReadOnly"],"routes":["EVS"],"fixture":"yes","contracts":["DiskActionContract"]}
                        {"id":"cinderV3SetReadonly","method":"POST","path":"/v3/{project_id}/volumes/{volume_id}/action","status":"unrecommended","family":"cinder-v3","replaced_by":"cinderV2SetReadonly","dialects":["EVS","Cinder"],"commands":["disk set"],"scripts":["evs.disks.set"],"rules":["disk-set-read-only","disk-set-maintenance"],"constant":"DiskActionOperations.SET_READ_ONLY","methods":["DiskActions.setReadOnly"],"routes":["EVS","Cinder"],"fixture":"yes","contracts":["DiskActionContract"]}
                        """);
    }
}
