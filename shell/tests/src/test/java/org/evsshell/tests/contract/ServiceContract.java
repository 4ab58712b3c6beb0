package org.evsshell.tests.contract;

/** Everything a service is held to: what each class here runs. */
interface ServiceContract
        extends DiskContract,
                DiskSourceContract,
                DiskActionContract,
                SnapshotContract,
                NativeContract,
                TagContract,
                MetadataContract,
                TransferContract,
                PlaceContract,
                QuotaContract,
                IdentityContract,
                ServerContract {}
