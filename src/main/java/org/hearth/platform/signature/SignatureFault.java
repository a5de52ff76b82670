package org.hearth.platform.signature;

/** Why a message's signature does not hold, in words for the sender's developer. */
public final class SignatureFault extends Exception {

    SignatureFault(String why) {
        super(why, null, false, false);
    }
}
