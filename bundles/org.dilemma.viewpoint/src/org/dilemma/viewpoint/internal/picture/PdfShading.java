/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.picture;

import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType2;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.picture.Fill;
import org.dilemma.viewpoint.picture.Theme;

/** Colors that flow into each other, as a page has them. */
final class PdfShading {

    private PdfShading() {
    }

    static PDShading of(Fill.Gradient gradient, Rectangle2D box, Theme theme) {
        COSDictionary flow = new COSDictionary();
        flow.setInt(COSName.FUNCTION_TYPE, 2);
        flow.setItem(COSName.DOMAIN, array(0, 1));
        flow.setItem(COSName.C0, color(theme.color(gradient.from())));
        flow.setItem(COSName.C1, color(theme.color(gradient.to())));
        flow.setItem(COSName.N, COSInteger.ONE);
        PDShadingType2 shading = new PDShadingType2(new COSDictionary());
        shading.setShadingType(PDShading.SHADING_TYPE2);
        shading.setColorSpace(PDDeviceRGB.INSTANCE);
        shading.setCoords(array(box.getX(), box.getY(), gradient.across() > 0 ? box.getMaxX() : box.getX(),
                gradient.across() < 1 ? box.getMaxY() : box.getY()));
        shading.setFunction(new PDFunctionType2(flow));
        return shading;
    }

    private static COSArray color(Rgb rgb) {
        return array(rgb.red() / 255.0, rgb.green() / 255.0, rgb.blue() / 255.0);
    }

    private static COSArray array(double... values) {
        COSArray array = new COSArray();
        for (double value : values) {
            array.add(new COSFloat((float) value));
        }
        return array;
    }
}
