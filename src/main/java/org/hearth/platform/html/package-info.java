/**
 * What every page of the portal stands on. How a page is made, shown for a room {@code billing}:
 *
 * <ol>
 *   <li>Template {@code web/templates/billing/bills.html}. It fills the two gaps of the layout, or
 *       of {@code staffLayout} for a desk of the staff:
 *       <pre>{@code
 * {#include layout}
 * {#title}{billing:bills_title}{/title}
 * {#main}
 * <div class="wrap page stack stack--5">
 *   <h1>{billing:bills_title}</h1>
 *   {#form action="/me/bills/question"} {#field name="text" label=billing:question_label /} {/form}
 * </div>
 * {/main}
 * {/include}
 * }</pre>
 *   <li>Words: an interface {@code billing.web.BillingMessages} with
 *       {@code @MessageBundle("billing")} and one method {@code String bills_title();} a text; the
 *       texts in {@code web/messages/billing.properties} (Chinese) and {@code
 *       billing_en.properties}. Templates read {@code {billing:bills_title}}. The language of the
 *       visitor is set on each template; a page does nothing for it. Where Java needs a text, such
 *       as the message of a field, it asks {@link org.hearth.platform.html.Visit#messages}.
 *   <li>Class {@code billing.web.BillPages}: a JAX-RS resource with {@code @Path},
 *       {@code @Produces(TEXT_HTML)}, one of {@code @PermitAll}, {@code @RolesAllowed},
 *       {@code @Authenticated}, and a nested {@code @CheckedTemplate(basePath = "billing")} class;
 *       it asks the room's door and returns the template. A form posts, the answer is a 303 to
 *       where the result can be read, or the same page with status 422 and its {@link
 *       org.hearth.platform.html.FormErrors}.
 *   <li>A refusal is a {@code BusinessException}; it becomes a page in the visitor's language by
 *       itself.
 * </ol>
 *
 * The tags in {@code web/templates/tags} are shown in every state at {@code /design} in
 * development. Neither script nor style may stand in a template: the content security policy
 * forbids it.
 */
package org.hearth.platform.html;
