package org.evsshell.simulator.api;

import java.util.List;

/** Keystone: versions, tokens, the catalogue, projects. */
final class IdentityRoutes {
    static final List<Route> ALL =
            new RouteList("Keystone 22")
                    .identity("identityListVersions", "GET ", VersionHandler::listIdentityVersions)
                    .identity("identityShowVersion", "GET /v3", VersionHandler::showIdentityVersion)
                    .identity("iamCreateToken", "POST /v3/auth/tokens", IdentityHandler::issue)
                    .identity("iamShowToken", "GET /v3/auth/tokens", IdentityHandler::show)
                    .identity("iamCheckToken", "HEAD /v3/auth/tokens", IdentityHandler::show)
                    .identity("iamShowCatalog", "GET /v3/auth/catalog", IdentityHandler::catalogue)
                    .identity("iamListProjects", "GET /v3/auth/projects", IdentityHandler::projects)
                    .all();

    private IdentityRoutes() {}
}
