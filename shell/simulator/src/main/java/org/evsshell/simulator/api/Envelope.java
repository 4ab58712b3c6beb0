package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.exchange.SimAnswer;

/**
 * How a refusal travels. There are five forms: Keystone's, IAM's, Cinder's fault under its own
 * name, EVS's error with a text code, and the gateway's in front of EVS and IAM (EVS API reference,
 * error codes; IAM and API Gateway references; Cinder 21.3 and Keystone 22, observed 2026-11-23).
 *
 * @param requestId the gateway prints it in the body too
 */
record Envelope(Family family, Dialect dialect, String requestId, Endpoints endpoints) {

    SimAnswer wrap(Refusal refusal) {
        String code = refusal.code() == null || dialect != Dialect.EVS ? "" : refusal.code();
        if (code.startsWith("APIG.")) {
            return gateway(refusal.status(), code, refusal.text());
        }
        if (code.startsWith("IAM.")) {
            return iam(refusal.status(), code, refusal.text());
        }
        if (family == Family.IDENTITY) {
            return identity(refusal);
        }
        boolean byGateway = refusal.status() == 401 || refusal.status() == 429;
        if (dialect == Dialect.EVS && byGateway) {
            return gateway(
                    refusal.status(),
                    refusal.status() == 401 ? "APIG.0301" : "APIG.0308",
                    refusal.text());
        }
        if (refusal.status() == 401) {
            return unauthenticated(refusal);
        }
        return family == Family.NATIVE ? coded(refusal) : fault(refusal);
    }

    /** The answer to a path or method that nobody knows. */
    SimAnswer noRoute() {
        if (dialect == Dialect.EVS && family != Family.IDENTITY) {
            return gateway(404, "APIG.0101", "The API does not exist or has not been published.");
        }
        return SimAnswer.text(
                404,
                "text/html",
                """
                <html>
                 <head>
                  <title>404 Not Found</title>
                 </head>
                 <body>
                  <h1>404 Not Found</h1>
                  The resource could not be found.<br /><br />
                 </body>
                </html>\
                """);
    }

    private SimAnswer identity(Refusal refusal) {
        SimAnswer answer =
                SimAnswer.json(
                        refusal.status(),
                        Json.write(
                                json -> {
                                    json.writeObjectPropertyStart("error");
                                    json.writeNumberProperty("code", refusal.status());
                                    json.writeStringProperty("message", refusal.text());
                                    json.writeStringProperty("title", title(refusal.status()));
                                    json.writeEndObject();
                                }));
        return refusal.status() == 401 ? challenged(answer) : answer;
    }

    private SimAnswer unauthenticated(Refusal refusal) {
        return challenged(
                SimAnswer.json(
                        401,
                        Json.write(
                                json -> {
                                    json.writeObjectPropertyStart("error");
                                    json.writeNumberProperty("code", 401);
                                    json.writeStringProperty("title", "Unauthorized");
                                    json.writeStringProperty("message", refusal.text());
                                    json.writeEndObject();
                                })));
    }

    private SimAnswer challenged(SimAnswer answer) {
        return answer.with("Www-Authenticate", "Keystone uri=\"" + endpoints.identity() + "\"");
    }

    private static SimAnswer fault(Refusal refusal) {
        boolean overLimit = refusal.status() == 413;
        SimAnswer answer =
                SimAnswer.json(
                        refusal.status(),
                        Json.write(
                                json -> {
                                    json.writeObjectPropertyStart(faultName(refusal.status()));
                                    json.writeNumberProperty("code", refusal.status());
                                    json.writeStringProperty("message", refusal.text());
                                    if (overLimit) {
                                        json.writeStringProperty("retryAfter", "0");
                                    }
                                    json.writeEndObject();
                                }));
        return overLimit ? answer.with("Retry-After", "0") : answer;
    }

    private static SimAnswer coded(Refusal refusal) {
        String code = refusal.code();
        return SimAnswer.json(
                refusal.status(),
                Json.write(
                        json -> {
                            json.writeObjectPropertyStart("error");
                            json.writeStringProperty("code", code == null ? "EVS.5400" : code);
                            json.writeStringProperty("message", refusal.text());
                            json.writeEndObject();
                        }));
    }

    private SimAnswer gateway(int status, String code, String message) {
        return SimAnswer.json(
                status,
                Json.write(
                        json -> {
                            json.writeStringProperty("error_code", code);
                            json.writeStringProperty("error_msg", message);
                            json.writeStringProperty("request_id", requestId);
                        }));
    }

    /** IAM's own form, where it says more than Keystone does (IAM reference, status codes). */
    private static SimAnswer iam(int status, String code, String message) {
        return SimAnswer.json(
                status,
                Json.write(
                        json -> {
                            json.writeStringProperty("error_code", code);
                            json.writeStringProperty("error_msg", message);
                        }));
    }

    private static String faultName(int status) {
        return switch (status) {
            case 400 -> "badRequest";
            case 401 -> "unauthorized";
            case 403 -> "forbidden";
            case 404 -> "itemNotFound";
            case 405 -> "badMethod";
            case 409 -> "conflictingRequest";
            case 413, 429 -> "overLimit";
            case 415 -> "badMediaType";
            case 503 -> "serviceUnavailable";
            default -> "computeFault";
        };
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 409 -> "Conflict";
            case 429 -> "Too Many Requests";
            case 503 -> "Service Unavailable";
            default -> "Internal Server Error";
        };
    }
}
