package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.identity.Account;
import org.evsshell.simulator.identity.Caller;
import org.evsshell.simulator.identity.Rights;
import org.evsshell.simulator.identity.Scope;

import tools.jackson.databind.JsonNode;

import java.util.Optional;

/** What a token is to be for: a project, an account or nothing (IAM: the project wins). */
record ScopeChoice(Login login) {
    private static final String NOTHING =
            "Expecting to find system, project, domain, OS-TRUST:trust or unscoped in scope.";

    /** What a subject asks for, or what they get without asking. */
    Scope of(JsonNode wanted, Login.Subject subject) {
        if (wanted.isMissingNode() || wanted.isNull()) {
            return subject.standard();
        }
        if (subject.bound()) {
            // Keystone: an application credential is for one project and asks for none.
            throw Refusal.unauthenticated();
        }
        if (wanted.isString() || (wanted.isEmpty() && login.call().dialect() == Dialect.EVS)) {
            return Scope.NONE;
        }
        if (!wanted.has("project") && !wanted.has("domain")) {
            // Simplified: there is no scope of the whole system and there are no trusts.
            throw wanted.isEmpty() ? Login.malformed(NOTHING) : Refusal.unauthenticated();
        }
        Scope scope =
                wanted.has("project")
                        ? project(wanted.path("project"), subject)
                        : accountScope(wanted.path("domain"), subject);
        if (!rights().isOpen(subject.caller(), scope)) {
            throw Refusal.unauthenticated();
        }
        return scope;
    }

    private Scope project(JsonNode wanted, Login.Subject subject) {
        if (wanted.has("id")) {
            return Scope.project(wanted.path("id").asString(""));
        }
        Optional<Account> account =
                wanted.has("domain")
                        ? new People(login.call()).account(wanted.path("domain"))
                        : projectAccount(subject.caller());
        String name = wanted.path("name").asString("");
        return account.flatMap(
                        each -> login.call().world().directory().projectNamed(name, each.id()))
                .map(each -> Scope.project(each.id()))
                .orElseThrow(Refusal::unauthenticated);
    }

    /** IAM's pages show a project's name alone; Keystone wants its domain. */
    private Optional<Account> projectAccount(Caller caller) {
        if (login.call().dialect() == Dialect.CINDER) {
            throw Login.malformed("Expecting to find domain in project.");
        }
        return rights().home(caller);
    }

    /** In IAM an account is open to its users; in Keystone to those who have a role in it. */
    private Scope accountScope(JsonNode wanted, Login.Subject subject) {
        Account account =
                new People(login.call()).account(wanted).orElseThrow(Refusal::unauthenticated);
        Scope scope = Scope.account(account.id());
        boolean own = login.call().dialect() == Dialect.EVS && isHome(subject.caller(), account);
        if (!own && rights().roles(subject.caller(), scope).isEmpty()) {
            throw Refusal.unauthenticated();
        }
        return scope;
    }

    private boolean isHome(Caller caller, Account account) {
        return rights().home(caller).filter(each -> each.equals(account)).isPresent();
    }

    private Rights rights() {
        return Authenticator.rights(login.call().world());
    }
}
