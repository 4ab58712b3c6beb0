"""What the services need to know, made where it is missing.

accounts.py accounts KEYSTONE REGION=CINDER...   projects, users, roles, the catalogue of each region
accounts.py types KEYSTONE REGION                the disk types of one region
"""
import sys

from cinderclient import client as cinder_client
from cinderclient.exceptions import ClientException
from keystoneauth1 import session
from keystoneauth1.identity import v3
from keystoneclient.v3 import client as keystone_client

MEMBERS = (
    ('service', 'cinder', ('admin', 'service')),
    ('demo', 'demo', ('member', 'reader')),
    ('alt', 'alt', ('member', 'reader')))
TYPES = ('SATA', 'SAS', 'SSD', 'GPSSD', 'ESSD')  # the names people know from the Elastic Volume Service


def admin(keystone):
    return session.Session(auth=v3.Password(
        auth_url=keystone + '/v3', username='admin', password='admin-pw', project_name='admin',
        user_domain_name='Default', project_domain_name='Default'))


def named(collection, name, **properties):
    found = [each for each in collection.list() if each.name == name]
    return found[0] if found else collection.create(name=name, **properties)


def accounts(keystone, cinders):
    identity = keystone_client.Client(session=admin(keystone), interface='public')
    for project_name, user_name, roles in MEMBERS:
        project = named(identity.projects, project_name, domain='default')
        user = named(identity.users, user_name, domain='default', password=user_name + '-pw', default_project=project)
        for role in roles:
            identity.roles.grant(named(identity.roles, role), user=user, project=project)
    regions = {region.id for region in identity.regions.list()}
    for region, cinder in cinders.items():
        if region not in regions:
            identity.regions.create(region)
        endpoint(identity, region, 'identity', 'keystone', keystone + '/v3')
        endpoint(identity, region, 'volumev3', 'cinderv3', cinder + '/v3/%(project_id)s')
        endpoint(identity, region, 'block-storage', 'cinder', cinder + '/v3/%(project_id)s')
        # `openstack volume create` wants one in the catalogue even where no image is asked for; nothing listens
        endpoint(identity, region, 'image', 'glance', 'http://127.0.0.1:9292/v2')


def endpoint(identity, region, service_type, service_name, url):
    service = named(identity.services, service_name, type=service_type)
    known = identity.endpoints.list(service=service, interface='public', region=region)
    if not known:
        identity.endpoints.create(service, url, interface='public', region=region)
        return
    if known[0].url != url:
        identity.endpoints.update(known[0], url=url)


def types(keystone, region):
    cinder = cinder_client.Client('3.70', session=admin(keystone), region_name=region)
    for name in TYPES:
        # not looked for first, as a list ends after the region's page limit: 409 says it is there
        try:
            cinder.volume_types.create(name).set_keys({'volume_backend_name': 'empty'})
        except ClientException as refused:
            if refused.code != 409:
                raise


if sys.argv[1] == 'accounts':
    accounts(sys.argv[2], dict(pair.split('=', 1) for pair in sys.argv[3:]))
else:
    types(sys.argv[2], sys.argv[3])
