/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.codegen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * Generates the Java code of the metamodels from their genmodels into the src-gen folders of their bundles, as plain Java
 * without a workspace. Running it twice changes nothing.
 */
public final class ModelGenerator {
    /** The bundles with generated code. */
    static final List<String> BUNDLES = List.of("org.dilemma.model", "org.dilemma.model.edit", "org.dilemma.viewpoint");
    /** The genmodels, in the folder of the bundles. */
    static final List<String> GENMODELS = List.of("org.dilemma.model/model/dilemma.genmodel",
            "org.dilemma.viewpoint/model/view.genmodel");
    /** Folder of the generated code in each bundle. */
    static final String SOURCES = "src-gen";

    private static final String LICENSE_COMMENT = "<!-- SPDX-License-Identifier: EPL-2.0 -->";

    private ModelGenerator() {
    }

    /**
     * Replaces the genmodels and the src-gen folders of a checkout by what the generator makes.
     *
     * @param arguments the folder of the bundles, and a scratch folder
     * @throws IOException if the generator fails
     */
    public static void main(String[] arguments) throws IOException {
        Path bundles = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path scratch = Path.of(arguments[1]).toAbsolutePath().normalize();
        for (String file : GENMODELS) {
            Files.writeString(bundles.resolve(file), refreshed(bundles.resolve(file)));
        }
        generate(bundles, scratch);
        for (String bundle : BUNDLES) {
            replace(bundles.resolve(bundle).resolve(SOURCES), scratch.resolve(bundle).resolve(SOURCES));
        }
    }

    private static void replace(Path old, Path fresh) throws IOException {
        if (Files.exists(old)) {
            try (Stream<Path> files = Files.walk(old)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        try (Stream<Path> files = Files.walk(fresh)) {
            for (Path file : files.sorted().toList()) {
                Files.copy(file, old.resolve(fresh.relativize(file).toString()));
            }
        }
    }

    /**
     * Generates the code.
     *
     * @param bundles folder with the bundles that hold the genmodels
     * @param target folder that gets one folder for each bundle, with its code in src-gen
     * @throws IOException if the generator reports an error
     */
    public static void generate(Path bundles, Path target) throws IOException {
        EcorePlugin.ExtensionProcessor.process(null);
        Map<String, URI> projects = EcorePlugin.getPlatformResourceMap();
        for (String bundle : BUNDLES) {
            projects.put(bundle, URI.createFileURI(target.resolve(bundle) + "/"));
        }
        for (String file : GENMODELS) {
            generate(read(bundles.resolve(file)));
        }
    }

    private static void generate(GenModel model) throws IOException {
        model.setCanGenerate(true);
        model.setValidateModel(true);
        Generator generator = new Generator();
        GeneratorAdapterFactory.Descriptor.Registry factories = generator.getAdapterFactoryDescriptorRegistry();
        factories.addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(model);
        check(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
        if (BUNDLES.contains(model.getEditPluginID())) {
            check(generator.generate(model, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE, new BasicMonitor()));
        }
    }

    /**
     * A genmodel as it should be: its settings as they are, its classes and features as the metamodel has them.
     *
     * @param file the genmodel's file
     * @return the text of the file
     * @throws IOException if the file cannot be read
     */
    static String refreshed(Path file) throws IOException {
        Resource resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
        resource.getContents().add(read(file));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        resource.save(bytes, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_LINE_WIDTH, 120));
        return bytes.toString(StandardCharsets.UTF_8).replaceFirst("\\R", "\n" + LICENSE_COMMENT + "\n");
    }

    private static GenModel read(Path file) throws IOException {
        ResourceSet resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
        URI location = URI.createFileURI(file.toString());
        GenModel stored = (GenModel) resources.getResource(location, true).getContents().get(0);
        EPackage metamodel = stored.getGenPackages().get(0).getEcorePackage();
        check(Diagnostician.INSTANCE.validate(metamodel));
        GenModel model = GenModelFactory.eINSTANCE.createGenModel();
        model.initialize(List.of(metamodel));
        model.reconcile(stored);
        model.getForeignModel().addAll(stored.getForeignModel());
        return model;
    }

    private static void check(Diagnostic diagnostic) throws IOException {
        if (diagnostic.getSeverity() >= Diagnostic.WARNING) {
            throw new IOException("The generator reports: " + diagnostic);
        }
    }
}
