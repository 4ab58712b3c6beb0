package org.evsshell.simulator.api;

import java.util.List;

/** Keystone and IAM: versions, tokens, what a caller may enter, and for admins who may. */
final class IdentityRoutes {
    private static final String ROLE_IN_PROJECT = " /v3/projects/{place}/users/{id}/roles/{role}";
    private static final String ROLE_IN_ACCOUNT = " /v3/domains/{domain}/users/{id}/roles/{role}";

    private static final String CREDENTIALS = " /v3/users/{id}/application_credentials";

    static final List<Route> ALL =
            new RouteList("Keystone 22; IAM API reference, token management")
                    .identity("iamListVersions", "GET ", VersionHandler::listIdentityVersions)
                    .open()
                    .identity("identityShowVersion", "GET /v3", VersionHandler::showIdentityVersion)
                    .open()
                    .identity("iamCreateToken", "POST /v3/auth/tokens", TokenHandler::issue)
                    .open()
                    .identity("iamShowToken", "GET /v3/auth/tokens", TokenHandler::show)
                    .identity("iamCheckToken", "HEAD /v3/auth/tokens", TokenHandler::check)
                    .identity("iamDeleteToken", "DELETE /v3/auth/tokens", TokenHandler::revoke)
                    .from("Keystone 22; IAM API reference, projects, accounts and regions")
                    .identity("iamShowCatalog", "GET /v3/auth/catalog", OwnPlacesHandler::catalogue)
                    .identity(
                            "iamListAuthProjects",
                            "GET /v3/auth/projects",
                            OwnPlacesHandler::projects)
                    .identity(
                            "iamListAuthDomains",
                            "GET /v3/auth/domains",
                            OwnPlacesHandler::accounts)
                    .identity("iamListRegions", "GET /v3/regions", OwnPlacesHandler::regions)
                    .identity("iamListProjects", "GET /v3/projects", ProjectHandler::list)
                    .from("IAM API reference, obtaining a temporary AK/SK")
                    .evsIdentity(
                            "iamCreateTemporaryKey",
                            "POST /v3.0/OS-CREDENTIAL/securitytokens",
                            TemporaryKeyHandler::create)
                    .open()
                    .from("Keystone 22, projects")
                    .identity("identityShowProject", "GET /v3/projects/{id}", ProjectHandler::show)
                    .identity("identityCreateProject", "POST /v3/projects", ProjectHandler::create)
                    .admin("identity:create_project")
                    .identity(
                            "identityUpdateProject",
                            "PATCH /v3/projects/{id}",
                            ProjectHandler::update)
                    .admin("identity:update_project")
                    .identity(
                            "identityDeleteProject",
                            "DELETE /v3/projects/{id}",
                            ProjectHandler::delete)
                    .admin("identity:delete_project")
                    .from("Keystone 22, users")
                    .identity("identityListUsers", "GET /v3/users", UserHandler::list)
                    .admin("identity:list_users")
                    .identity("identityShowUser", "GET /v3/users/{id}", UserHandler::show)
                    .identity(
                            "identityListUserProjects",
                            "GET /v3/users/{id}/projects",
                            UserHandler::projects)
                    .identity("identityCreateUser", "POST /v3/users", UserHandler::create)
                    .admin("identity:create_user")
                    .identity("identityUpdateUser", "PATCH /v3/users/{id}", UserHandler::update)
                    .admin("identity:update_user")
                    .identity("identityDeleteUser", "DELETE /v3/users/{id}", UserHandler::delete)
                    .admin("identity:delete_user")
                    .from("Keystone 22, application credentials")
                    .identity(
                            "identityListCredentials", "GET" + CREDENTIALS, CredentialHandler::list)
                    .identity(
                            "identityCreateCredential",
                            "POST" + CREDENTIALS,
                            CredentialHandler::create)
                    .identity(
                            "identityShowCredential",
                            "GET" + CREDENTIALS + "/{credential}",
                            CredentialHandler::show)
                    .identity(
                            "identityDeleteCredential",
                            "DELETE" + CREDENTIALS + "/{credential}",
                            CredentialHandler::delete)
                    .from("Keystone 22, roles and domains")
                    .identity(
                            "identityListAssignments",
                            "GET /v3/role_assignments",
                            AssignmentHandler::list)
                    .admin("identity:list_role_assignments")
                    .identity("identityListRoles", "GET /v3/roles", RoleHandler::list)
                    .admin("identity:list_roles")
                    .identity("identityShowRole", "GET /v3/roles/{role}", RoleHandler::show)
                    .admin("identity:get_role")
                    .identity("identityListDomains", "GET /v3/domains", RoleHandler::listAccounts)
                    .admin("identity:list_domains")
                    .identity(
                            "identityShowDomain",
                            "GET /v3/domains/{domain}",
                            RoleHandler::showAccount)
                    .identity(
                            "identityListRolesInProject",
                            "GET /v3/projects/{place}/users/{id}/roles",
                            RoleHandler::assigned)
                    .admin("identity:list_grants")
                    .identity(
                            "identityListRolesInDomain",
                            "GET /v3/domains/{domain}/users/{id}/roles",
                            RoleHandler::assigned)
                    .admin("identity:list_grants")
                    .identity(
                            "identityCheckRoleInProject",
                            "HEAD" + ROLE_IN_PROJECT,
                            RoleHandler::check)
                    .admin("identity:check_grant")
                    .identity(
                            "identityAssignRoleInProject",
                            "PUT" + ROLE_IN_PROJECT,
                            RoleHandler::assign)
                    .admin("identity:create_grant")
                    .identity(
                            "identityUnassignRoleInProject",
                            "DELETE" + ROLE_IN_PROJECT,
                            RoleHandler::unassign)
                    .admin("identity:revoke_grant")
                    .identity(
                            "identityCheckRoleInDomain",
                            "HEAD" + ROLE_IN_ACCOUNT,
                            RoleHandler::check)
                    .admin("identity:check_grant")
                    .identity(
                            "identityAssignRoleInDomain",
                            "PUT" + ROLE_IN_ACCOUNT,
                            RoleHandler::assign)
                    .admin("identity:create_grant")
                    .identity(
                            "identityUnassignRoleInDomain",
                            "DELETE" + ROLE_IN_ACCOUNT,
                            RoleHandler::unassign)
                    .admin("identity:revoke_grant")
                    .all();

    private IdentityRoutes() {}
}
