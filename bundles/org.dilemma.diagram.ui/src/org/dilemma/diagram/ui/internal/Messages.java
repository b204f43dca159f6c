/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The text of the diagram editor, one field for each key of messages.properties. */
@SuppressWarnings("javadoc")
public final class Messages extends NLS {
    public static String Editor_title;
    public static String Editor_noFile;
    public static String Editor_empty;
    public static String Editor_emptyWithTool;

    public static String Palette_general;
    public static String Palette_select;
    public static String Palette_marquee;

    public static String Command_move;
    public static String Command_resize;
    public static String Command_moveLabel;
    public static String Command_bend;
    public static String Command_delete;

    public static String Hide_element;
    public static String Hide_label;
    public static String Hide_labelShow;
    public static String Hide_reveal;
    public static String Hide_revealAll;
    public static String Hidden_labelOf;
    public static String Hidden_edge;
    public static String Reveal_title;
    public static String Reveal_message;
    public static String Pin;
    public static String Pin_not;

    public static String Select_same;
    public static String Select_nodes;
    public static String Select_edges;

    public static String Place_distributeAcross;
    public static String Place_distributeDown;
    public static String Place_matchSize;
    public static String Place_resetSize;
    public static String Place_straighten;
    public static String Place_resetLabels;

    public static String Arrange_all;
    public static String Arrange_selection;
    public static String Arrange_with;
    public static String Arrange_title;
    public static String Arrange_job;
    public static String Arrange_dropped;
    public static String Arrange_algorithm;
    public static String Arrange_automatic;
    public static String Arrange_layered;
    public static String Arrange_stress;
    public static String Arrange_force;
    public static String Arrange_direction;
    public static String Arrange_down;
    public static String Arrange_up;
    public static String Arrange_right;
    public static String Arrange_gap;
    public static String Arrange_onlySelected;
    public static String Arrange_animated;
    public static String Arrange_shown;

    public static String Zoom_in;
    public static String Zoom_out;
    public static String Zoom_full;
    public static String Zoom_fit;
    public static String Zoom_selection;
    public static String Zoom_combo;

    public static String Grid_show;
    public static String Grid_snap;
    public static String Grid_snapToGeometry;
    public static String Grid_rulers;
    public static String Guide_add;
    public static String Guide_delete;
    public static String Guide_move;

    public static String QuickFix;
    public static String Problems_show;
    public static String Menu_diagram;
    public static String Menu_new;
    public static String New_action;
    public static String Menu_arrange;
    public static String Menu_align;
    public static String Menu_distribute;
    public static String Menu_size;
    public static String Menu_select;
    public static String Menu_layers;
    public static String Menu_filters;
    public static String Menu_zoom;
    public static String Menu_grid;
    public static String Menu_noLayers;
    public static String Menu_noFilters;
    public static String Menu_switchOn;
    public static String Menu_switchOff;

    public static String Bar_arrange;
    public static String Bar_align;
    public static String Bar_layers;
    public static String Bar_filters;

    public static String Outline_overview;
    public static String Outline_elements;
    public static String Outline_edges;
    public static String Outline_edge;

    public static String Accessible_diagram;
    public static String Accessible_node;
    public static String Accessible_edge;
    public static String Accessible_label;
    public static String Accessible_bar;
    public static String Accessible_table;
    public static String Tooltip_edge;
    public static String Tooltip_value;
    public static String Tooltip_range;
    public static String Tooltip_source;
    public static String Tooltip_error;
    public static String Tooltip_warning;

    public static String Legend_show;
    public static String Image_action;
    public static String Image_copy;
    public static String Image_title;
    public static String Image_message;
    public static String Image_file;
    public static String Image_browse;
    public static String Image_export;
    public static String Image_resolution;
    public static String Image_selection;
    public static String Image_dark;
    public static String Image_legend;
    public static String Image_noFormat;
    public static String Image_noFolder;
    public static String Image_noResolution;
    public static String Image_replace;
    public static String Image_job;
    public static String Image_jobOf;
    public static String Image_someFailed;
    public static String Image_noDiagram;
    public static String Image_wizard;
    public static String Image_wizardMessage;
    public static String Image_scenario;
    public static String Image_diagrams;
    public static String Image_all;
    public static String Image_none;
    public static String Image_folder;
    public static String Image_format;
    public static String Image_noScenario;
    public static String Image_noneChosen;
    public static String Image_replaceSome;
    public static String Image_failed;
    public static String Print_action;
    public static String Print_title;
    public static String Print_fit;
    public static String Print_actual;
    public static String Print_onePage;
    public static String Print_pages;
    public static String Print_print;
    public static String Print_footer;
    public static String Print_job;
    public static String Print_failed;
    public static String Print_noPrinter;
    public static String Print_pdf;
    public static String Navigator_job;
    public static String Navigator_open;
    public static String Navigator_openOf;
    public static String Navigator_new;
    public static String Navigator_newOf;
    public static String Navigator_newTitle;
    public static String Navigator_rename;
    public static String Navigator_renameTitle;
    public static String Navigator_delete;
    public static String Navigator_deleteTitle;
    public static String Navigator_deleteQuestion;
    public static String Navigator_failed;
    public static String Diagram_name;
    public static String Diagram_needName;
    public static String Diagram_taken;
    public static String Diagram_ofElement;
    public static String Command_newDiagram;
    public static String Command_renameDiagram;
    public static String Command_deleteDiagram;

    public static String Table_new;
    public static String Table_delete;
    public static String Table_copy;
    public static String Clip_cut;
    public static String Clip_copy;
    public static String Clip_paste;
    public static String Clip_duplicate;

    public static String Drop_command;
    public static String Drop_layer;
    public static String Drop_filter;
    public static String Drop_never;
    public static String Drop_noPlace;

    public static String New_title;
    public static String New_message;
    public static String New_scenario;
    public static String New_kind;
    public static String New_element;
    public static String New_name;
    public static String New_noScenario;
    public static String New_chooseKind;
    public static String New_noElement;
    public static String New_oneTable;
    public static String New_reading;
    public static String New_cannotRead;

    public static String Notice_positions;
    public static String Notice_afresh;
    public static String Notice_services;
    public static String Notice_servicesOff;
    public static String Notice_tryAgain;
    public static String Notice_showProblems;

    public static String Missing_what;
    public static String Missing_remedy;
    public static String Missing_kindTitle;
    public static String Missing_kind;
    public static String Missing_kindRemedy;
    public static String Missing_elementTitle;
    public static String Missing_element;
    public static String Missing_elementRemedy;
    public static String Missing_openForm;
    public static String Missing_choose;
    public static String Missing_close;
    public static String Missing_chooseTitle;
    public static String Missing_chooseMessage;

    public static String Refused;
    public static String Refused_here;
    public static String Refused_between;
    public static String Refused_nothing;

    public static String Find;
    public static String Find_title;
    public static String Find_message;
    public static String Find_hidden;

    static {
        NLS.initializeMessages("org.dilemma.diagram.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
