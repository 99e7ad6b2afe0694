/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-standing.h"

#include <glib/gi18n.h>

#include "gil-format.h"
#include "gil-result-text.h"
#include "gil-section.h"

/* Where a framework stands in the ranking, and why; hidden while nothing is asked. It follows the question. */
struct _GilStanding
{
  AdwBin parent_instance;

  /* Owned by the tree */
  GtkWidget *title;
  GtkWidget *sentence;
  GtkWidget *basis;

  /* Owned references */
  GilPickSession *session;
  GilFramework *framework;
};

G_DEFINE_FINAL_TYPE (GilStanding, gil_standing, ADW_TYPE_BIN)

static gboolean
find_result (GilStanding *self,
             gsize       *result)
{
  const GilPick *pick = gil_pick_session_get_pick (self->session);

  for (*result = 0; *result < pick->ranking->n_results; (*result)++) {
    if (gil_pick_get_framework (pick, *result) == self->framework)
      return TRUE;
  }

  return FALSE;
}

static char *
write_title (const GilRanking *ranking,
             gsize             result)
{
  guint rank = ranking->results[result].rank;
  guint n_sharing = 0;

  if (result >= ranking->n_matches)
    return g_strdup (_("Near miss for your criteria"));

  for (gsize i = 0; i < ranking->n_matches; i++)
    n_sharing += ranking->results[i].rank == rank;
  if (n_sharing > 1)
    /* Translators: a rank that several frameworks share */
    return g_strdup_printf (_("Shares rank %u for your criteria"), rank);

  return g_strdup_printf (_("Rank %u for your criteria"), rank);
}

static char *
write_basis (GilStanding *self)
{
  const GilPick *pick = gil_pick_session_get_pick (self->session);
  const char *as_of = gil_catalog_get_as_of (pick->catalog);
  g_autofree char *month = NULL;

  if (pick->basis == GIL_BASIS_NOTES)
    return g_strdup (_("By what the notes said in January 2021"));

  month = gil_format_month (as_of, gil_pick_session_get_lang (self->session));
  /* Translators: %s is a month */
  return g_strdup_printf (_("By the facts of %s"), month);
}

static void
update (GilStanding *self)
{
  const GilRanking *ranking = gil_pick_session_get_pick (self->session)->ranking;
  g_autofree char *title = NULL;
  g_autofree char *sentence = NULL;
  g_autofree char *basis = NULL;
  gsize result;

  gtk_widget_set_visible (GTK_WIDGET (self), ranking->scored);
  if (!ranking->scored)
    return;

  if (find_result (self, &result)) {
    title = write_title (ranking, result);
    sentence = gil_result_text_sentence (self->session, result);
  } else {
    title = g_strdup (_("Not in the ranking now"));
    sentence = g_strdup (_("It is outside of the frameworks that are looked at. The View menu of the "
                           "ranking changes that."));
  }
  basis = write_basis (self);
  gtk_label_set_label (GTK_LABEL (self->title), title);
  gtk_label_set_label (GTK_LABEL (self->sentence), sentence);
  gtk_label_set_label (GTK_LABEL (self->basis), basis);
}

static void
gil_standing_dispose (GObject *object)
{
  GilStanding *self = GIL_STANDING (object);

  g_clear_object (&self->framework);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (gil_standing_parent_class)->dispose (object);
}

static void
gil_standing_class_init (GilStandingClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gil_standing_dispose;

  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
gil_standing_init (GilStanding *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_widget_add_css_class (GTK_WIDGET (self), "standing");
  self->title = gil_prose_append (GTK_BOX (box), NULL, "heading");
  self->sentence = gil_prose_append (GTK_BOX (box), NULL, NULL);
  self->basis = gil_prose_append (GTK_BOX (box), NULL, "origin");
  adw_bin_set_child (ADW_BIN (self), box);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  self->title, NULL, -1);
}

GtkWidget *
gil_standing_new (GilPickSession *session,
                  GilFramework   *framework)
{
  GilStanding *self;

  g_return_val_if_fail (GIL_IS_PICK_SESSION (session), NULL);
  g_return_val_if_fail (GIL_IS_FRAMEWORK (framework), NULL);

  self = g_object_new (GIL_TYPE_STANDING, NULL);
  self->session = g_object_ref (session);
  self->framework = g_object_ref (framework);
  update (self);

  g_signal_connect_object (session, "picked", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gil_pick_session_get_settings (session), "changed::content-language",
                           G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
