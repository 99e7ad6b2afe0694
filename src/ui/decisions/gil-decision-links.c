/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-decision-links.h"

#include <glib/gi18n.h>

#include "gil-decision-actions.h"
#include "gil-prose.h"
#include "gil-section.h"

/**
 * GilDecisionLinks:
 *
 * The kept decisions, newest first, for questions they help to answer. It is hidden while there are
 * none.
 */
struct _GilDecisionLinks
{
  AdwBin parent_instance;

  /* Owned references */
  GilJournal *journal;
};

G_DEFINE_FINAL_TYPE (GilDecisionLinks, gil_decision_links, ADW_TYPE_BIN)

static void
fill (GilDecisionLinks *self)
{
  g_auto (GStrv) ids = gil_journal_list (self->journal, GIL_JOURNAL_DECISIONS);
  GtkWidget *section = gil_section_new (_("Decisions you kept"));
  GtkWidget *list = gil_section_add_list (section);
  guint n_rows = 0;

  for (guint i = g_strv_length (ids); i > 0; i--) {
    g_autoptr (GilDecision) decision = gil_decision_load (self->journal, ids[i - 1]);
    GtkWidget *row;

    if (decision == NULL)
      continue;
    row = gil_section_append_link (list, decision->title, "win.show-decision", ids[i - 1]);
    gil_prose_append (GTK_BOX (row), decision->title, NULL);
    gil_prose_append (GTK_BOX (row), gil_decision_get_chosen (decision)->name, "origin");
    n_rows++;
  }

  adw_bin_set_child (ADW_BIN (self), section);
  gtk_widget_set_visible (GTK_WIDGET (self), n_rows > 0);
}

static void
gil_decision_links_dispose (GObject *object)
{
  GilDecisionLinks *self = GIL_DECISION_LINKS (object);

  g_clear_object (&self->journal);

  G_OBJECT_CLASS (gil_decision_links_parent_class)->dispose (object);
}

static void
gil_decision_links_class_init (GilDecisionLinksClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gil_decision_links_dispose;
}

static void
gil_decision_links_init (GilDecisionLinks *self)
{
}

/**
 * gil_decision_links_new:
 * @journal: what the user wrote
 *
 * Returns: (transfer floating): a section with rows that lead to decisions
 */
GtkWidget *
gil_decision_links_new (GilJournal *journal)
{
  GilDecisionLinks *self;

  g_return_val_if_fail (GIL_IS_JOURNAL (journal), NULL);

  self = g_object_new (GIL_TYPE_DECISION_LINKS, NULL);
  self->journal = g_object_ref (journal);
  fill (self);
  g_signal_connect_object (journal, "changed::decisions", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * gil_decision_links_is_wanted:
 * @question: id of a question
 *
 * Returns: whether a decision about a framework helps to answer it
 */
gboolean
gil_decision_links_is_wanted (const char *question)
{
  static const char *const questions[] = { "C04-1", "C04-4", NULL };

  return g_strv_contains (questions, question);
}
