package org.hearth.webhook;

/** Why nothing is sent to an endpoint any more. */
public enum DisabledReason {
    BY_PARTNER,
    BY_STAFF,
    /** It answered 410. */
    GONE,
    /** It accepted nothing for two days. */
    UNREACHABLE
}
