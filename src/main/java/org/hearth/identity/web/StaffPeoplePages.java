package org.hearth.identity.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.hearth.account.Districts;
import org.hearth.identity.StaffCard;
import org.hearth.identity.StaffError;
import org.hearth.identity.StaffPage;
import org.hearth.identity.StaffPeople;
import org.hearth.platform.audit.AuditHistory;
import org.hearth.platform.audit.AuditStep;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.security.SignedIn;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The administrators' desk for the staff. */
@Path("/staff/people")
@RolesAllowed("administrator")
@Produces(MediaType.TEXT_HTML)
public class StaffPeoplePages {

    private static final String PEOPLE = "/staff/people";

    private final StaffPeople people;
    private final AuditHistory history;
    private final Districts districts;
    private final SignedIn person;
    private final Visit visit;

    StaffPeoplePages(
            StaffPeople people,
            AuditHistory history,
            Districts districts,
            SignedIn person,
            Visit visit) {
        this.people = people;
        this.history = history;
        this.districts = districts;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "identity")
    static class Templates {
        /**
         * @param name what usernames begin with, or empty
         */
        static native TemplateInstance people(
                StaffPage page,
                String name,
                StaffForm typed,
                List<String> branches,
                FormErrors errors);

        /**
         * @param oneself whether it is the administrator who looks
         */
        static native TemplateInstance person(
                StaffCard card,
                boolean oneself,
                StaffForm typed,
                List<String> branches,
                List<AuditStep> steps,
                FormErrors errors);

        /** Shown as the answer to the form and never at an address: a password is seen once. */
        static native TemplateInstance personPassword(String username, String password);
    }

    @GET
    public TemplateInstance people(
            @RestQuery @DefaultValue("") String name, @RestQuery String after) {
        return list(name, after, StaffForm.empty(), new FormErrors());
    }

    private TemplateInstance list(String name, String after, StaffForm typed, FormErrors errors) {
        String prefix = name.replaceAll("[^a-z0-9._-]", "");
        String from = after != null && StaffForm.isUsername(after) ? after : null;
        return Templates.people(
                people.page(prefix, from), prefix, typed, districts.branches(), errors);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(
            @RestForm @DefaultValue("") String username,
            @RestForm @DefaultValue("") String displayName,
            @RestForm @DefaultValue("") String branch,
            @RestForm List<String> role,
            @RestForm List<String> skill) {
        StaffForm typed = StaffForm.of(username, displayName, branch, role, skill);
        IdentityMessages words = visit.messages(IdentityMessages.class);
        FormErrors errors = typed.errors(words, districts.branches());
        if (errors.isEmpty()) {
            try {
                String password = people.create(person.actor(), typed.username(), typed.entry());
                return Response.ok(Templates.personPassword(typed.username(), password)).build();
            } catch (BusinessException taken) {
                if (taken.code() != StaffError.STAFF_NAME_TAKEN) {
                    throw taken;
                }
                errors.add("username", words.person_username_taken());
            }
        }
        return wrong(list("", null, typed, errors));
    }

    @GET
    @Path("{username}")
    public TemplateInstance person(@PathParam("username") String username) {
        StaffCard card = people.card(username);
        return page(card, StaffForm.of(card.member()), new FormErrors());
    }

    private TemplateInstance page(StaffCard card, StaffForm typed, FormErrors errors) {
        return Templates.person(
                card,
                card.member().username().equals(person.actor().id()),
                typed,
                districts.branches(),
                history.of("staff", card.id()),
                errors);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{username}")
    public Response change(
            @PathParam("username") String username,
            @RestForm @DefaultValue("") String displayName,
            @RestForm @DefaultValue("") String branch,
            @RestForm List<String> role,
            @RestForm List<String> skill) {
        StaffCard card = people.card(username);
        StaffForm typed = StaffForm.of(username, displayName, branch, role, skill);
        FormErrors errors =
                typed.errors(visit.messages(IdentityMessages.class), districts.branches());
        if (!errors.isEmpty()) {
            return wrong(page(card, typed, errors));
        }
        people.change(person.actor(), username, typed.entry());
        return back(username);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{username}/disabling")
    public Response disable(@PathParam("username") String username) {
        people.disable(person.actor(), username);
        return back(username);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{username}/enabling")
    public Response enable(@PathParam("username") String username) {
        people.enable(person.actor(), username);
        return back(username);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{username}/second-factor-reset")
    public Response resetSecondFactor(@PathParam("username") String username) {
        people.resetSecondFactor(person.actor(), username);
        return back(username);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{username}/password-reset")
    public TemplateInstance resetPassword(@PathParam("username") String username) {
        return Templates.personPassword(username, people.resetPassword(person.actor(), username));
    }

    private static Response back(String username) {
        return Response.seeOther(URI.create(PEOPLE + "/" + username)).build();
    }

    private static Response wrong(TemplateInstance page) {
        return Response.status(StaffDoor.UNPROCESSABLE).entity(page).build();
    }
}
