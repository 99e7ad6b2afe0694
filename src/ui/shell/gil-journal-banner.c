/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-journal-banner.h"

#include <glib/gi18n.h>

#include "gil-format.h"
#include "gil-journal-dialog.h"

struct _GilJournalBanner
{
  AdwBin parent_instance;

  /* Borrowed references */
  AdwBanner *banner;

  /* Owned references */
  GilJournal *journal;
};

G_DEFINE_FINAL_TYPE (GilJournalBanner, gil_journal_banner, ADW_TYPE_BIN)

static void
state_changed_cb (GilJournalBanner *self)
{
  const char *title = gil_format_trouble (gil_journal_get_state (self->journal));

  /* A title can be heard even while the banner is hidden, so it has none before it needs one. */
  if (title != NULL)
    adw_banner_set_title (self->banner, title);
  adw_banner_set_revealed (self->banner, title != NULL);
}

static void
button_clicked_cb (GilJournalBanner *self)
{
  adw_dialog_present (gil_journal_dialog_new (self->journal), GTK_WIDGET (self));
  /* The message has been read now if nothing is at risk any more. */
  if (gil_journal_get_state (self->journal) == GIL_JOURNAL_SET_ASIDE
      || gil_journal_get_state (self->journal) == GIL_JOURNAL_MISSING)
    adw_banner_set_revealed (self->banner, FALSE);
}

static void
gil_journal_banner_dispose (GObject *object)
{
  GilJournalBanner *self = GIL_JOURNAL_BANNER (object);

  g_clear_object (&self->journal);

  G_OBJECT_CLASS (gil_journal_banner_parent_class)->dispose (object);
}

static void
gil_journal_banner_class_init (GilJournalBannerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gil_journal_banner_dispose;
}

static void
gil_journal_banner_init (GilJournalBanner *self)
{
  self->banner = ADW_BANNER (adw_banner_new (""));
  adw_banner_set_button_label (self->banner, _("What to do"));
  g_signal_connect_swapped (self->banner, "button-clicked", G_CALLBACK (button_clicked_cb), self);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->banner));
}

GtkWidget *
gil_journal_banner_new (GilJournal *journal)
{
  GilJournalBanner *self;

  g_return_val_if_fail (GIL_IS_JOURNAL (journal), NULL);

  self = g_object_new (GIL_TYPE_JOURNAL_BANNER, NULL);
  self->journal = g_object_ref (journal);
  g_signal_connect_object (journal, "notify::state", G_CALLBACK (state_changed_cb), self,
                           G_CONNECT_SWAPPED);
  state_changed_cb (self);

  return GTK_WIDGET (self);
}
