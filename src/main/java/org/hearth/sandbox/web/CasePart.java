package org.hearth.sandbox.web;

import java.util.List;
import java.util.stream.Stream;
import org.hearth.sandbox.certification.CaseGroup;
import org.hearth.sandbox.certification.CaseWords;
import org.hearth.sandbox.certification.Certification;
import org.hearth.sandbox.certification.Certifications;

/** A part of the script as a page shows it. */
record CasePart(CaseGroup group, List<CaseLine> cases) {

    static List<CasePart> judged(Certification certification, CaseWords words) {
        return Stream.of(CaseGroup.values())
                .map(
                        group ->
                                new CasePart(
                                        group,
                                        certification.of(group).stream()
                                                .map(one -> CaseLine.judged(one, words))
                                                .toList()))
                .toList();
    }

    /** The script as anybody may read it. */
    static List<CasePart> script(CaseWords words) {
        return Stream.of(CaseGroup.values())
                .map(
                        group ->
                                new CasePart(
                                        group,
                                        Certifications.script(group).stream()
                                                .map(id -> CaseLine.unjudged(id, words))
                                                .toList()))
                .toList();
    }
}
