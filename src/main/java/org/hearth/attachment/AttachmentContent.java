package org.hearth.attachment;

/**
 * What is in a file.
 *
 * @param fileName of a paper; null of the other kinds
 */
public record AttachmentContent(String mediaType, String fileName, byte[] bytes) {}
