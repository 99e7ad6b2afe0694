/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-topic-row.h"

#include "gil-bilingual.h"

/* A role or a question in a list. Rows and cards that hold it take their accessible name and
 * description from it. */
struct _GilTopicRow
{
  GtkBox parent_instance;

  /* Template widgets */
  GilBilingual *title;
  GilBilingual *subtitle;
  GtkLabel *badge;
  GtkImage *arrow;

  /* Borrowed references: part of what the texts belong to, which they keep alive */
  const char *id;
};

G_DEFINE_FINAL_TYPE (GilTopicRow, gil_topic_row, GTK_TYPE_BOX)

/* The row or card that holds the topic gets the focus, so it needs the name. */
static void
describe (GilTopicRow *self)
{
  GtkWidget *holder = gtk_widget_get_parent (GTK_WIDGET (self));
  const char *title = gil_bilingual_get_primary (self->title);
  g_autofree char *name = NULL;

  if (holder == NULL)
    return;

  if (gtk_widget_get_visible (GTK_WIDGET (self->badge)))
    name = g_strdup_printf ("%s, %s", title, gtk_label_get_label (self->badge));
  gtk_accessible_update_property (GTK_ACCESSIBLE (holder),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name != NULL ? name : title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  gil_bilingual_get_primary (self->subtitle),
                                  -1);
}

static void
gil_topic_row_dispose (GObject *object)
{
  GilTopicRow *self = GIL_TOPIC_ROW (object);

  self->id = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_TOPIC_ROW);

  G_OBJECT_CLASS (gil_topic_row_parent_class)->dispose (object);
}

static void
gil_topic_row_class_init (GilTopicRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_topic_row_dispose;

  g_type_ensure (GIL_TYPE_BILINGUAL);
  gtk_widget_class_set_css_name (widget_class, "topic");
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/common/gil-topic-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GilTopicRow, title);
  gtk_widget_class_bind_template_child (widget_class, GilTopicRow, subtitle);
  gtk_widget_class_bind_template_child (widget_class, GilTopicRow, badge);
  gtk_widget_class_bind_template_child (widget_class, GilTopicRow, arrow);
}

static void
gil_topic_row_init (GilTopicRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

const char *
gil_topic_row_get_id (GilTopicRow *self)
{
  g_return_val_if_fail (GIL_IS_TOPIC_ROW (self), NULL);

  return self->id;
}

static GilTopicRow *
topic_new (GilSettings   *settings,
           gpointer       owner,
           const char    *id,
           const GilText *title,
           const GilText *subtitle,
           gboolean       must_have)
{
  GilTopicRow *self = g_object_new (GIL_TYPE_TOPIC_ROW, NULL);

  self->id = id;
  gil_bilingual_show (self->title, settings, owner, title);
  gil_bilingual_show (self->subtitle, settings, owner, subtitle);
  gtk_widget_set_visible (GTK_WIDGET (self->badge), must_have);
  g_signal_connect_object (settings, "changed::content-language", G_CALLBACK (describe), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);

  return self;
}

static GilTopicRow *
role_new (GilSettings *settings,
          GilRole     *role)
{
  return topic_new (settings, role, gil_role_get_id (role), gil_role_get_name (role),
                    gil_role_get_line (role), FALSE);
}

static GtkWidget *
list_row_new (GilTopicRow *topic,
              const char  *action)
{
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), GTK_WIDGET (topic));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", topic->id);
  describe (topic);

  return row;
}

GtkWidget *
gil_topic_list_row_new_role (GilSettings *settings,
                             GilRole     *role)
{
  return list_row_new (role_new (settings, role), "win.show-role");
}

/* The flow box has to open the page. */
GtkWidget *
gil_topic_card_new_role (GilSettings *settings,
                         GilRole     *role)
{
  GilTopicRow *topic = role_new (settings, role);
  GtkWidget *card = gtk_flow_box_child_new ();

  gtk_widget_set_visible (GTK_WIDGET (topic->arrow), FALSE);
  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (card), GTK_WIDGET (topic));
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "activatable");
  describe (topic);

  return card;
}

GtkWidget *
gil_topic_list_row_new_question (GilSettings *settings,
                                 GilQuestion *question)
{
  return list_row_new (topic_new (settings, question, gil_question_get_id (question),
                                  gil_question_get_text (question), gil_question_get_check (question),
                                  gil_question_is_must_have (question)),
                       "win.show-question");
}
