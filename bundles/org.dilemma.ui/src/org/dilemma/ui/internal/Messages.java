/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The text of the user interface, one field for each key of messages.properties. */
@SuppressWarnings("javadoc")
public final class Messages extends NLS {
    public static String Band_none;
    public static String Band_low;
    public static String Band_moderate;
    public static String Band_high;
    public static String Band_severe;
    public static String Band_noneMeans;
    public static String Band_lowMeans;
    public static String Band_moderateMeans;
    public static String Band_highMeans;
    public static String Band_severeMeans;

    public static String Model_spiral;
    public static String Model_deterrence;
    public static String Model_mixed;
    public static String Model_none;
    public static String Model_spiralFits;
    public static String Model_deterrenceFits;
    public static String Model_mixedFits;
    public static String Model_noneFits;

    public static String Reply_yes;
    public static String Reply_no;
    public static String Reply_partly;
    public static String Reply_unknown;
    public static String Standing_standard;
    public static String Standing_own;

    public static String Contiguity_water12;
    public static String Contiguity_water24;
    public static String Contiguity_water150;
    public static String Contiguity_water400;

    public static String Intent_securitySeeking;

    public static String Feature_cowCode;
    public static String Feature_doi;
    public static String Feature_url;
    public static String Feature_firstStrikeAdvantage;
    public static String Feature_balance;
    public static String Feature_testedBy;

    public static String Fix_menu;
    public static String Fix_none;
    public static String Fix_everywhere;
    public static String Fix_failedTitle;
    public static String Fix_failed;
    public static String Edit_set;
    public static String Edit_setOf;
    public static String Edit_clear;
    public static String Edit_add;
    public static String Edit_delete;
    public static String Edit_paste;
    public static String Edit_move;
    public static String Edit_elements;

    public static String New_state;
    public static String New_phase;
    public static String New_source;
    public static String New_assumption;

    public static String Tree_name;
    public static String Tree_filter;
    public static String Tree_newChild;
    public static String Tree_newOne;
    public static String Tree_newSibling;
    public static String Tree_cut;
    public static String Tree_copy;
    public static String Tree_paste;
    public static String Tree_delete;
    public static String Tree_selectAll;
    public static String Tree_edit;

    public static String Form_general;
    public static String Form_estimates;
    public static String Form_none;
    public static String Form_nothingToChoose;

    public static String Group_add;
    public static String Group_states;
    public static String Group_perceptions;
    public static String Group_alliances;
    public static String Group_dyads;
    public static String Group_signals;
    public static String Group_powerShifts;
    public static String Group_phases;
    public static String Group_sources;
    public static String Group_assumptions;

    public static String Estimate_value;
    public static String Estimate_low;
    public static String Estimate_high;
    public static String Estimate_default;
    public static String Estimate_ofScenario;
    public static String Estimate_derived;
    public static String Estimate_unset;
    public static String Estimate_range;
    public static String Estimate_fieldName;
    public static String Estimate_clear;
    public static String Estimate_details;
    public static String Estimate_confidence;
    public static String Estimate_noSource;
    public static String Estimate_oneSource;
    public static String Estimate_sources;
    public static String Estimate_automatic;

    public static String Range_any;
    public static String Range_atMost;
    public static String Range_atLeast;
    public static String Range_above;
    public static String Range_between;
    public static String Range_withUnit;

    public static String Problem_number;
    public static String Problem_whole;
    public static String Problem_year;
    public static String Problem_share;
    public static String Problem_negative;
    public static String Problem_range;

    public static String Pending_title;
    public static String Pending_message;
    public static String Pending_back;
    public static String Pending_without;

    public static String Editor_noFile;

    public static String Undo_bare;
    public static String Undo_named;

    public static String Redo_bare;
    public static String Redo_named;

    public static String ReadError_title;
    public static String ReadError_unchanged;
    public static String ReadError_where;
    public static String ReadError_fileAndLine;
    public static String ReadError_element;
    public static String ReadError_what;
    public static String ReadError_remedy;
    public static String ReadError_openAsText;
    public static String ReadError_tryAgain;

    public static String Changed_title;
    public static String Changed_message;
    public static String Changed_reload;
    public static String Changed_keep;

    public static String Deleted_title;
    public static String Deleted_message;
    public static String Deleted_saveAs;
    public static String Deleted_close;

    public static String Overwrite_title;
    public static String Overwrite_message;
    public static String Overwrite_yes;
    public static String Overwrite_no;

    public static String SaveFailed_title;
    public static String SaveFailed_message;

    public static String SaveOpen_title;
    public static String SaveOpen_message;

    public static String SavePositions_title;

    public static String Markers_job;
    public static String Markers_place;

    public static String Verdict_empty;
    public static String Verdict_untitled;
    public static String Verdict_job;
    public static String Verdict_running;
    public static String Verdict_waitsForOne;
    public static String Verdict_waits;
    public static String Verdict_showProblems;
    public static String Verdict_again;
    public static String Verdict_cancel;
    public static String Verdict_cancelled;
    public static String Verdict_failed;
    public static String Verdict_missing;
    public static String Verdict_confidence;
    public static String Verdict_rule;
    public static String Verdict_defaults;

    public static String Dyads_pair;
    public static String Dyads_pairOf;
    public static String Dyads_band;
    public static String Dyads_model;
    public static String Dyads_loopGain;

    public static String WhatIf_job;
    public static String WhatIf_command;
    public static String WhatIf_intervention;
    public static String WhatIf_intensity;
    public static String WhatIf_percent;
    public static String WhatIf_size;
    public static String WhatIf_band;
    public static String WhatIf_loopGain;
    public static String WhatIf_empty;
    public static String WhatIf_ready;
    public static String WhatIf_running;
    public static String WhatIf_cancelled;
    public static String WhatIf_failed;
    public static String WhatIf_waits;
    public static String WhatIf_stale;
    public static String WhatIf_none;
    public static String WhatIf_closest;
    public static String WhatIf_found;
    public static String WhatIf_search;
    public static String WhatIf_cancel;
    public static String WhatIf_apply;
    public static String WhatIf_errors;
    public static String Findings_none;
    public static String Findings_answer;
    public static String Findings_warnings;
    public static String Findings_story;
    public static String Findings_contributions;
    public static String Findings_blocs;
    public static String Findings_bloc;
    public static String Findings_origin;
    public static String Findings_select;
    public static String Findings_more;
    public static String Findings_elements;
    public static String Findings_failures;
    public static String Findings_failure;

    public static String Navigator_job;
    public static String Navigator_open;
    public static String Navigator_empty;

    public static String Empty_newScenario;
    public static String Empty_fromExample;

    public static String Wizard_folder;
    public static String Wizard_browse;
    public static String Wizard_chooseFolder;
    public static String Wizard_fileName;
    public static String Wizard_needFolder;
    public static String Wizard_needName;
    public static String Wizard_closedProject;
    public static String Wizard_notAFolder;
    public static String Wizard_exists;
    public static String Wizard_failed;

    public static String NewScenario_title;
    public static String NewScenario_heading;
    public static String NewScenario_description;
    public static String NewScenario_titleLabel;
    public static String NewScenario_questionLabel;
    public static String NewScenario_questionHint;

    public static String Example_title;
    public static String Example_heading;
    public static String Example_description;
    public static String Example_reading;
    public static String Example_none;
    public static String Example_choose;

    static {
        initializeMessages("org.dilemma.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
