package org.evsshell.simulator.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Accounts, projects, users, their roles and keys. Not thread-safe; the simulator's lock guards it.
 */
public final class Directory {
    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final Map<String, Project> projects = new LinkedHashMap<>();
    private final Map<String, User> users = new LinkedHashMap<>();
    private final Set<Grant> grants = new LinkedHashSet<>();
    private final Map<String, ApplicationCredential> credentials = new LinkedHashMap<>();
    private final Map<String, Agency> agencies = new LinkedHashMap<>();
    private final Map<String, AccessKey> keys = new LinkedHashMap<>();
    private final Map<String, Instant> revoked = new LinkedHashMap<>();
    private final Map<String, Failures> failures = new LinkedHashMap<>();
    private long changes;

    /** How often anything in it has changed. */
    public long changes() {
        return changes;
    }

    public Collection<Account> accounts() {
        return Collections.unmodifiableCollection(accounts.values());
    }

    public Collection<Project> projects() {
        return Collections.unmodifiableCollection(projects.values());
    }

    public Collection<User> users() {
        return Collections.unmodifiableCollection(users.values());
    }

    public Set<Grant> grants() {
        return Collections.unmodifiableSet(grants);
    }

    public Collection<ApplicationCredential> credentials() {
        return Collections.unmodifiableCollection(credentials.values());
    }

    public Collection<Agency> agencies() {
        return Collections.unmodifiableCollection(agencies.values());
    }

    public Collection<AccessKey> keys() {
        return Collections.unmodifiableCollection(keys.values());
    }

    /** The audit IDs of revoked tokens, each with the moment from which it need not be known. */
    public Map<String, Instant> revoked() {
        return Collections.unmodifiableMap(revoked);
    }

    /** Wrong signatures in a row, by access key. */
    public Map<String, Failures> failures() {
        return Collections.unmodifiableMap(failures);
    }

    public Optional<Account> account(String id) {
        return Optional.ofNullable(accounts.get(id));
    }

    public Optional<Project> project(String id) {
        return Optional.ofNullable(projects.get(id));
    }

    public Optional<User> user(String id) {
        return Optional.ofNullable(users.get(id));
    }

    public Optional<ApplicationCredential> credential(String id) {
        return Optional.ofNullable(credentials.get(id));
    }

    public Optional<Agency> agency(String id) {
        return Optional.ofNullable(agencies.get(id));
    }

    public Optional<AccessKey> key(String access) {
        return Optional.ofNullable(keys.get(access));
    }

    /** A project by the name it has in its account. */
    public Optional<Project> projectNamed(String name, String accountId) {
        return projects.values().stream()
                .filter(each -> each.name().equals(name) && each.accountId().equals(accountId))
                .findFirst();
    }

    /** A user by the name they have in their account. */
    public Optional<User> userNamed(String name, String accountId) {
        return users.values().stream()
                .filter(each -> each.name().equals(name) && each.accountId().equals(accountId))
                .findFirst();
    }

    public void put(Account account) {
        accounts.put(account.id(), account);
        changes++;
    }

    public void put(Project project) {
        projects.put(project.id(), project);
        changes++;
    }

    public void put(User user) {
        users.put(user.id(), user);
        changes++;
    }

    public void put(Grant grant) {
        grants.add(grant);
        changes++;
    }

    public void put(ApplicationCredential credential) {
        credentials.put(credential.id(), credential);
        changes++;
    }

    public void put(Agency agency) {
        agencies.put(agency.id(), agency);
        changes++;
    }

    public void put(AccessKey key) {
        keys.put(key.access(), key);
        changes++;
    }

    public void remove(Grant grant) {
        grants.remove(grant);
        changes++;
    }

    public void removeCredential(String id) {
        credentials.remove(id);
        changes++;
    }

    /** A user goes, with their roles and keys. */
    public void removeUser(String id) {
        users.remove(id);
        grants.removeIf(each -> each.userId().equals(id));
        credentials.values().removeIf(each -> each.userId().equals(id));
        keys.values().removeIf(each -> each.userId().equals(id));
        changes++;
    }

    /** A project goes, with the roles in it. */
    public void removeProject(String id) {
        projects.remove(id);
        grants.removeIf(each -> each.placeId().equals(id));
        credentials.values().removeIf(each -> each.projectId().equals(id));
        changes++;
    }

    /** A token holds no longer; those that have run out meanwhile need not be known any more. */
    public void revoke(String auditId, Instant until, Instant now) {
        revoked.values().removeIf(end -> !end.isAfter(now));
        revoked.put(auditId, until);
        changes++;
    }

    boolean isRevoked(Token token) {
        return revoked.containsKey(token.auditId());
    }

    /** A wrong signature came with an access key. */
    public void countFailure(String access, Instant now) {
        Failures before = failures.getOrDefault(access, new Failures(0, now));
        failures.put(access, before.more(now));
        changes++;
    }

    /** A right signature came: the row of wrong ones ends. */
    public void forgetFailures(String access) {
        if (failures.remove(access) != null) {
            changes++;
        }
    }

    /** What was counted before this cloud was stored. */
    public void restore(String access, Failures counted) {
        failures.put(access, counted);
    }

    public boolean isLocked(String access, Instant now) {
        Failures counted = failures.get(access);
        return counted != null && counted.lock(now);
    }
}
