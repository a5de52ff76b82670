package org.hearth.partner;

/** A client that proved itself, and with which of its credentials. */
record ProvenClient(PartnerClient client, ClientCredential credential) {}
