package org.evsshell.simulator.identity;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may do what where, worked out from a directory whenever it is asked. */
public record Rights(Directory directory) {

    /** Whether a caller is there and may call at all. */
    public boolean isPresent(Caller caller, Instant now) {
        String credentialId = caller.credentialId();
        if (credentialId != null
                && directory.credential(credentialId).filter(each -> each.isLive(now)).isEmpty()) {
            return false;
        }
        String agentId = caller.agentId();
        if (agentId == null) {
            return isEnabled(caller.userId());
        }
        return isEnabled(agentId) && directory.agency(caller.userId()).isPresent();
    }

    /** Whether a user exists, is not shut out, and neither is their account. */
    public boolean isEnabled(String userId) {
        return directory
                .user(userId)
                .filter(User::enabled)
                .flatMap(user -> directory.account(user.accountId()))
                .filter(Account::enabled)
                .isPresent();
    }

    /** Whether a place exists and a caller may be there. */
    public boolean isOpen(Caller caller, Scope scope) {
        String projectId = scope.projectId();
        if (projectId != null) {
            return directory.project(projectId).filter(Project::enabled).isPresent()
                    && !roles(caller, scope).isEmpty();
        }
        String accountId = scope.accountId();
        return accountId == null
                || directory.account(accountId).filter(Account::enabled).isPresent();
    }

    /** The account a caller belongs to or, as an agent, acts for. */
    public Optional<Account> home(Caller caller) {
        if (caller.isAgent()) {
            return directory
                    .agency(caller.userId())
                    .flatMap(agency -> directory.account(agency.accountId()));
        }
        return directory.user(caller.userId()).flatMap(user -> directory.account(user.accountId()));
    }

    /** The projects a caller may enter. */
    public List<Project> projects(Caller caller) {
        return directory.projects().stream()
                .filter(each -> isOpen(caller, Scope.project(each.id())))
                .toList();
    }

    /** What a caller may do in a place, with what each role brings along. */
    public Set<Role> roles(Caller caller, Scope scope) {
        if (scope.placeId() == null) {
            return EnumSet.noneOf(Role.class);
        }
        if (caller.isAgent()) {
            return rolesOfAgency(caller.userId(), scope);
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Grant grant : directory.grants()) {
            if (grant.userId().equals(caller.userId()) && grant.placeId().equals(scope.placeId())) {
                roles.addAll(grant.role().withImplied());
            }
        }
        String credentialId = caller.credentialId();
        if (credentialId != null) {
            roles.retainAll(rolesOfCredential(credentialId, scope));
        }
        return roles;
    }

    /** Whether a user may act for agencies of other accounts. */
    public boolean mayActForOthers(String userId) {
        return directory.grants().stream()
                .anyMatch(
                        each -> each.userId().equals(userId) && each.role() == Role.AGENT_OPERATOR);
    }

    private Set<Role> rolesOfCredential(String id, Scope scope) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        directory
                .credential(id)
                .filter(each -> each.projectId().equals(scope.projectId()))
                .ifPresent(each -> each.roles().forEach(role -> roles.addAll(role.withImplied())));
        return roles;
    }

    private Set<Role> rolesOfAgency(String id, Scope scope) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        directory
                .agency(id)
                .filter(each -> each.accountId().equals(accountOf(scope)))
                .ifPresent(each -> each.roles().forEach(role -> roles.addAll(role.withImplied())));
        return roles;
    }

    private String accountOf(Scope scope) {
        String projectId = scope.projectId();
        if (projectId != null) {
            return directory.project(projectId).map(Project::accountId).orElse("");
        }
        return Optional.ofNullable(scope.accountId()).orElse("");
    }
}
