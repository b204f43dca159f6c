/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal;

import java.util.Locale;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.FittingModel;
import org.dilemma.analysis.Reply;
import org.dilemma.analysis.Standing;
import org.dilemma.model.Confidence;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Words for the values of the model and of the analysis. */
public final class Labels {

    private Labels() {
    }

    /**
     * The word for a band.
     *
     * @param band the band
     * @return the word
     */
    public static String of(Band band) {
        return switch (band) {
            case NONE -> Messages.Band_none;
            case LOW -> Messages.Band_low;
            case MODERATE -> Messages.Band_moderate;
            case HIGH -> Messages.Band_high;
            case SEVERE -> Messages.Band_severe;
        };
    }

    /**
     * What a band means.
     *
     * @param band the band
     * @return a sentence
     */
    public static String explain(Band band) {
        return switch (band) {
            case NONE -> Messages.Band_noneMeans;
            case LOW -> Messages.Band_lowMeans;
            case MODERATE -> Messages.Band_moderateMeans;
            case HIGH -> Messages.Band_highMeans;
            case SEVERE -> Messages.Band_severeMeans;
        };
    }

    /**
     * The word for the model that fits a dyad.
     *
     * @param model the model
     * @return the word
     */
    public static String of(FittingModel model) {
        return switch (model) {
            case SPIRAL -> Messages.Model_spiral;
            case DETERRENCE -> Messages.Model_deterrence;
            case MIXED -> Messages.Model_mixed;
            case NONE -> Messages.Model_none;
        };
    }

    /**
     * Which model fits, as a sentence.
     *
     * @param model the model
     * @return the sentence
     */
    public static String sentence(FittingModel model) {
        return switch (model) {
            case SPIRAL -> Messages.Model_spiralFits;
            case DETERRENCE -> Messages.Model_deterrenceFits;
            case MIXED -> Messages.Model_mixedFits;
            case NONE -> Messages.Model_noneFits;
        };
    }

    /**
     * How well the inputs of a verdict are supported, as a sentence of its own.
     *
     * @param confidence the confidence
     * @return the sentence
     */
    public static String sentence(Confidence confidence) {
        return Messages.bind(Messages.Verdict_confidence, literal(confidence).toLowerCase(Locale.ENGLISH));
    }

    /**
     * The word for a reply.
     *
     * @param reply the reply to an item of a checklist
     * @return the word
     */
    public static String of(Reply reply) {
        return switch (reply) {
            case YES -> Messages.Reply_yes;
            case NO -> Messages.Reply_no;
            case PARTLY -> Messages.Reply_partly;
            case UNKNOWN -> Messages.Reply_unknown;
        };
    }

    /**
     * Where a method comes from.
     *
     * @param standing the standing
     * @return a short marker
     */
    public static String of(Standing standing) {
        return standing == Standing.STANDARD ? Messages.Standing_standard : Messages.Standing_own;
    }

    /**
     * A readable word for a literal of an enumeration of the model.
     *
     * @param literal the literal, for instance {@code MILITARY_EXPENDITURE}
     * @return its words, for instance "Military expenditure"
     */
    public static String literal(Enumerator literal) {
        String words = literal.getLiteral().replace('_', ' ').toLowerCase(Locale.ENGLISH);
        return switch (words) {
            case "water 12" -> Messages.Contiguity_water12;
            case "water 24" -> Messages.Contiguity_water24;
            case "water 150" -> Messages.Contiguity_water150;
            case "water 400" -> Messages.Contiguity_water400;
            case "security seeking" -> Messages.Intent_securitySeeking;
            default -> capitalized(words);
        };
    }

    /**
     * A readable name of a feature.
     *
     * @param feature the feature, for instance {@code perceivedGreed}
     * @return its words, for instance "Perceived greed"
     */
    public static String feature(EStructuralFeature feature) {
        return switch (feature.getName()) {
            case "cowCode" -> Messages.Feature_cowCode;
            case "doi" -> Messages.Feature_doi;
            case "url" -> Messages.Feature_url;
            case "firstStrikeAdvantage" -> Messages.Feature_firstStrikeAdvantage;
            case "balance" -> Messages.Feature_balance;
            case "testedBy" -> Messages.Feature_testedBy;
            default -> words(feature.getName());
        };
    }

    /**
     * Splits a name in camel case into words.
     *
     * @param name the name
     * @return its words, the first capitalized
     */
    public static String words(String name) {
        return capitalized(name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ENGLISH));
    }

    private static String capitalized(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }
}
