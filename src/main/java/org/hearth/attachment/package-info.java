/**
 * Photos, papers and signatures that hang on the records of other rooms. How a room, say {@code
 * complaint}, takes them:
 *
 * <ol>
 *   <li>The form: {@code {#form action="/complaints" multipart=true keep=true}} with {@code
 *       {#fileField name="photos" label=... multiple=true /}} and, where one is asked for, {@code
 *       {#signatureField name="signature" label=... /}}. The script that keeps typed text sends a
 *       form again when no answer came: store the field {@code sending} under a unique key, and
 *       answer a second one with the first one's result.
 *   <li>The path may carry 12 MB: {@code hearth.body.uploads.paths.complaint=/complaints} in {@code
 *       application.properties}, a star for one part of a path.
 *   <li>The page: {@code @Consumes(MULTIPART_FORM_DATA)}, {@code @RestForm("photos")
 *       List<FileUpload>} read by {@code platform.http.UploadedFile.of}, each handed to {@link
 *       org.hearth.attachment.Attachments#check}; what it refuses is shown beside the field with
 *       the words of {@code ProblemTexts}. {@link org.hearth.attachment.SignaturePicture#parse}
 *       reads the signature; {@code signature-typed} is the name of somebody who typed it.
 *   <li>The room's use case keeps them in its own transaction: {@link
 *       org.hearth.attachment.Attachments#keep}.
 *   <li>The answer is a 303 with {@code platform.html.FormCookie.sent(sending, uri)}, so that the
 *       device forgets what was typed.
 *   <li>To show one: the room's page asks its own rules who may see the record, then {@link
 *       org.hearth.attachment.Attachments#preview} or {@link
 *       org.hearth.attachment.Attachments#read} with the record as owner, and answers {@code
 *       platform.http.FileAnswer.shown}, or {@code saved} for what is no picture.
 * </ol>
 */
package org.hearth.attachment;
