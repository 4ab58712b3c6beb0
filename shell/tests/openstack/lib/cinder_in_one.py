"""Cinder's API, scheduler and volume service in one process: cinder_in_one.py --config-file cinder.conf

Its usual three processes talk over a message broker. In one process the transport `fake://` of
oslo.messaging, which hands messages over in memory, does the same. Written to PIDFILE: our process number.
"""
import os
import shlex
import sys

import eventlet

eventlet.monkey_patch()
# threading was imported before the patch: its table of living threads must be the patched one
import __original_module_threading as unpatched_threading  # noqa: E402
import threading  # noqa: E402

unpatched_threading.current_thread.__globals__['_active'] = threading._active

import os_brick  # noqa: E402
from oslo_config import cfg  # noqa: E402
from oslo_log import log as logging  # noqa: E402
from oslo_privsep import priv_context  # noqa: E402

from cinder import coordination  # noqa: E402
from cinder import i18n  # noqa: E402

i18n.enable_lazy()

from cinder import objects  # noqa: E402
from cinder import rpc  # noqa: E402
from cinder import service  # noqa: E402
from cinder import utils  # noqa: E402
from cinder import version  # noqa: E402
from cinder.common import config  # noqa: E402
from cinder.common import constants  # noqa: E402

CONF = cfg.CONF
# registered by the module of the cinder-volume program, which is not loaded here
CONF.register_opt(cfg.StrOpt('cluster', default=None))


def report_own_state(self, report=service.Service.report_state):
    """Heartbeats go to the row named by a class attribute: with several services in one process, the last one's."""
    service.Service.service_id = self.origin_service_id
    return report(self)


service.Service.report_state = report_own_state


def main():
    objects.register_all()
    CONF(sys.argv[1:], project='cinder', version=version.version_string())
    config.set_middleware_defaults()
    logging.setup(CONF, 'cinder')
    priv_context.init(root_helper=shlex.split(utils.get_root_helper()))
    utils.monkey_patch()
    os_brick.setup(CONF)
    coordination.COORDINATOR.start()
    rpc.init(CONF)

    scheduler = service.Service.create(binary=constants.SCHEDULER_BINARY)
    backends = [
        service.Service.create(host='%s@%s' % (CONF.host, backend), service_name=backend,
                               binary=constants.VOLUME_BINARY, coordination=False)
        for backend in CONF.enabled_backends]
    service.serve(scheduler)
    for other in backends + [service.WSGIService('osapi_volume')]:
        service._launcher.launch_service(other)
    with open(os.environ['PIDFILE'], 'w') as pidfile:
        pidfile.write('%d\n' % os.getpid())
    service.wait()


if __name__ == '__main__':
    main()
