/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dilemma.analysis.Band;
import org.dilemma.viewpoint.picture.PngWriter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converters of the words of the command line, with messages that say what is allowed. */
final class Words {
    private static final int MOST_SAMPLES = 10_000_000;

    private Words() {
    }

    /** One of the constants of an enumeration, in any case. */
    private static <E extends Enum<E>> E constant(String word, List<E> allowed, boolean lowerCase) {
        return allowed.stream().filter(constant -> constant.name().equalsIgnoreCase(word)).findFirst()
                .orElseThrow(() -> new TypeConversionException(Messages.get("word.unknown", word,
                        String.join(", ", names(allowed.stream(), lowerCase)))));
    }

    private static <E extends Enum<E>> List<String> names(Stream<E> constants, boolean lowerCase) {
        return constants.map(c -> lowerCase ? c.name().toLowerCase(Locale.ROOT) : c.name()).toList();
    }

    /** A format of {@code evaluate}. */
    static final class ReportFormatWord implements ITypeConverter<ReportFormat> {
        @Override
        public ReportFormat convert(String word) {
            return constant(word, List.of(ReportFormat.values()), true);
        }
    }

    /** A format of the other commands. */
    static final class ListFormatWord implements ITypeConverter<ListFormat> {
        @Override
        public ListFormat convert(String word) {
            return constant(word, List.of(ListFormat.values()), true);
        }
    }

    /** A band. */
    static final class BandWord implements ITypeConverter<Band> {
        @Override
        public Band convert(String word) {
            return constant(word, List.of(Band.values()), false);
        }
    }

    /** A number of draws. */
    static final class SampleCount implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String word) {
            try {
                int count = Integer.parseInt(word);
                if (count >= 0 && count <= MOST_SAMPLES) {
                    return count;
                }
            } catch (NumberFormatException e) {
                // the same message tells what is allowed
            }
            throw new TypeConversionException(
                    Messages.get("samples.range", word, String.format(Locale.ROOT, "%,d", MOST_SAMPLES)));
        }
    }

    /** Dots per inch. */
    static final class Resolution implements ITypeConverter<Double> {
        @Override
        public Double convert(String word) {
            try {
                double resolution = Double.parseDouble(word);
                if (resolution >= 1 && resolution <= PngWriter.GREATEST_RESOLUTION) {
                    return resolution;
                }
            } catch (NumberFormatException e) {
                // the same message tells what is allowed
            }
            throw new TypeConversionException(Messages.get("diagram.resolution.range", word,
                    String.format(Locale.ROOT, "%.0f", PngWriter.GREATEST_RESOLUTION)));
        }
    }

    /** A seed. */
    static final class Seed implements ITypeConverter<Long> {
        @Override
        public Long convert(String word) {
            try {
                return Long.valueOf(word);
            } catch (NumberFormatException e) {
                throw new TypeConversionException(Messages.get("seed.range", word));
            }
        }
    }
}
