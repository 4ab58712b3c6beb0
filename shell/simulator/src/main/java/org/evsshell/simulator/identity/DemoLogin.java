package org.evsshell.simulator.identity;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A way into every simulated cloud, as clients are set up for it.
 *
 * @param name short, unlike that of any other
 * @param about what it is good for
 * @param type how clients are to log in, as {@code auth_type} says it; null for a password
 * @param auth what {@code auth} of a cloud in clouds.yaml holds, without the address
 * @param evsOnly whether plain OpenStack has no such way
 */
public record DemoLogin(
        String name,
        String about,
        @Nullable String type,
        Map<String, String> auth,
        boolean evsOnly) {

    /** All of them, the ordinary user first. */
    public static List<DemoLogin> all() {
        return List.of(
                password("demo", "may change project demo", "demo", "demo"),
                password("team", "demo's user in the project below demo", "demo", "demo_team"),
                password("alt", "may change project alt", "alt", "alt"),
                password("admin", "may do everything in every project", "admin", "admin"),
                password("reader", "may look at project demo", "reader", "demo"),
                partner(),
                passcode(),
                credential(),
                agency(),
                accessKey());
    }

    private static DemoLogin password(String name, String about, String user, String project) {
        return new DemoLogin(name, about, null, user(user, "Default", project), false);
    }

    private static DemoLogin partner() {
        return new DemoLogin(
                "partner",
                "may change the project of another account",
                null,
                user("partner", "Partner", "partner"),
                false);
    }

    private static DemoLogin passcode() {
        Map<String, String> auth = user(DemoDirectory.PASSCODE_USER, "Default", "demo");
        // OpenStack's own clients want to be told which factors there are.
        auth.put("auth_methods", "[v3password, v3totp]");
        return new DemoLogin(
                "mfa",
                "needs a passcode: oathtool --totp --base32 " + DemoDirectory.PASSCODE_KEY,
                "v3multifactor",
                auth,
                false);
    }

    private static DemoLogin credential() {
        Map<String, String> auth = new LinkedHashMap<>();
        auth.put("application_credential_id", "c0ffee5a1e4f0ba5e1d15c0de0000001");
        auth.put("application_credential_secret", "demo-automation-secret");
        return new DemoLogin(
                "credential",
                "demo's application credential, may change project demo",
                "v3applicationcredential",
                auth,
                false);
    }

    private static DemoLogin agency() {
        Map<String, String> auth = user("operator", "Default", "demo");
        auth.put("target_agency_name", "operations");
        auth.put("target_domain_name", "Partner");
        auth.put("target_project_name", "partner");
        return new DemoLogin(
                "agency", "acts for the other account, in its project", "agency", auth, true);
    }

    private static DemoLogin accessKey() {
        Map<String, String> auth = new LinkedHashMap<>();
        auth.put("ak", "DEMOACCESSKEY0000001");
        auth.put("sk", "demo-secret-key-for-the-simulator");
        auth.put("project_name", "demo");
        return new DemoLogin(
                "key", "demo's access key, which signs every request", "aksk", auth, true);
    }

    private static Map<String, String> user(String user, String account, String project) {
        Map<String, String> auth = new LinkedHashMap<>();
        auth.put("username", user);
        auth.put("password", user);
        auth.put("project_name", project);
        auth.put("user_domain_name", account);
        auth.put("project_domain_name", account);
        return auth;
    }
}
