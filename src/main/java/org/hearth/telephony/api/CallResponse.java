package org.hearth.telephony.api;

/**
 * Where the call's page is.
 *
 * @param screenPop its address on this site, for the browser of who has the extension
 */
record CallResponse(String screenPop) {}
