"""The backend of the Cinder that the tests run against: every order succeeds at once and stores nothing."""
from cinder import interface
from cinder.volume import driver


@interface.volumedriver
class EmptyDriver(driver.VolumeDriver):
    VERSION = '1.0'
    CI_WIKI_NAME = 'none'

    def do_setup(self, context):
        pass

    def check_for_setup_error(self):
        pass

    def _update_volume_stats(self):
        # a number, as 'infinite' makes Zed's scheduler fail on each report (KeyError: 'type')
        capacity = 1 << 30
        pool = {
            'pool_name': 'empty', 'total_capacity_gb': capacity, 'free_capacity_gb': capacity,
            'provisioned_capacity_gb': 0, 'allocated_capacity_gb': 0, 'reserved_percentage': 0,
            'max_over_subscription_ratio': 20.0, 'thin_provisioning_support': True,
            'thick_provisioning_support': True, 'multiattach': True}
        self._stats = {
            'volume_backend_name': 'empty', 'vendor_name': 'EVS Shell', 'driver_version': self.VERSION,
            'storage_protocol': 'none', 'pools': [pool]}

    def create_volume(self, volume):
        pass

    def create_volume_from_snapshot(self, volume, snapshot):
        pass

    def create_cloned_volume(self, volume, source):
        pass

    def delete_volume(self, volume):
        pass

    def extend_volume(self, volume, new_size):
        pass

    def revert_to_snapshot(self, context, volume, snapshot):
        pass

    def create_snapshot(self, snapshot):
        pass

    def delete_snapshot(self, snapshot):
        pass

    def ensure_export(self, context, volume):
        pass

    def create_export(self, context, volume, connector):
        pass

    def remove_export(self, context, volume):
        pass

    def initialize_connection(self, volume, connector):
        return {'driver_volume_type': 'none', 'data': {'volume_id': volume.id}}

    def terminate_connection(self, volume, connector, **options):
        pass
