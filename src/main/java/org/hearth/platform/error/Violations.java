package org.hearth.platform.error;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names the fields that are wrong as the caller wrote them, not as the code calls them. */
@Singleton
class Violations {

    private final ProblemTexts texts;

    @Inject
    Violations(ProblemTexts texts) {
        this.texts = texts;
    }

    List<Violation> of(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(violation -> new Violation(field(violation), violation.getMessage()))
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                .toList();
    }

    List<Violation> of(JsonMappingException wrongField, Locale locale) {
        String key =
                wrongField instanceof PropertyBindingException
                        ? "violation.unknown"
                        : "violation.type";
        return List.of(new Violation(field(wrongField), texts.sentence(key, locale)));
    }

    /** Without the method's name and the name of the parameter that stands for the whole body. */
    private static String field(ConstraintViolation<?> violation) {
        StringBuilder field = new StringBuilder();
        Path.Node parameter = null;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node;
            } else if (node.getKind() != ElementKind.METHOD
                    && node.getKind() != ElementKind.CONSTRUCTOR
                    && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                field.append(field.isEmpty() ? "" : ".").append(node);
            }
        }
        return field.isEmpty() && parameter != null ? parameter.getName() : field.toString();
    }

    private static String field(JsonMappingException wrongField) {
        StringBuilder field = new StringBuilder();
        for (JsonMappingException.Reference step : wrongField.getPath()) {
            if (step.getFieldName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return field.toString();
    }
}
