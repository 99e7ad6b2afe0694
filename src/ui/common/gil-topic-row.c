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

  /* Owned references */
  GilSettings *settings;

  /* Borrowed references: part of what the texts belong to, which they keep alive */
  const char *id;
};

G_DEFINE_FINAL_TYPE (GilTopicRow, gil_topic_row, GTK_TYPE_BOX)

enum
{
  PROP_0,
  PROP_NAME,
  PROP_DESCRIPTION,
  PROP_SHOW_ARROW,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
notify_words (GilTopicRow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_NAME]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DESCRIPTION]);
}

static char *
dup_name (GilTopicRow *self)
{
  const char *title = gil_bilingual_get_primary (self->title);

  return gtk_widget_get_visible (GTK_WIDGET (self->badge))
           ? g_strdup_printf ("%s, %s", title, gtk_label_get_label (self->badge))
           : g_strdup (title);
}

static void
show (GilTopicRow   *self,
      gpointer       owner,
      const char    *id,
      const GilText *title,
      const GilText *subtitle,
      gboolean       must_have)
{
  self->id = id;
  gil_bilingual_show (self->title, self->settings, owner, title);
  gil_bilingual_show (self->subtitle, self->settings, owner, subtitle);
  gtk_widget_set_visible (GTK_WIDGET (self->badge), must_have);
  notify_words (self);
}

static void
describe_cb (GilTopicRow   *self,
             GParamSpec    *pspec,
             GtkAccessible *accessible)
{
  g_autofree char *name = dup_name (self);

  gtk_accessible_update_property (accessible,
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  gil_bilingual_get_primary (self->subtitle),
                                  -1);
}

/* The row or card that holds the topic is what gets focus, so it is what needs a name. */
static void
describe (GilTopicRow *self,
          GtkWidget   *holder)
{
  g_signal_connect_object (self, "notify::accessible-name", G_CALLBACK (describe_cb), holder,
                           G_CONNECT_DEFAULT);
  describe_cb (self, NULL, GTK_ACCESSIBLE (holder));
}

static GtkWidget *
list_row_new (GilTopicRow *topic,
              const char  *action,
              const char  *id)
{
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), GTK_WIDGET (topic));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", id);
  describe (topic, row);

  return row;
}

static void
gil_topic_row_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  GilTopicRow *self = GIL_TOPIC_ROW (object);

  switch (prop_id) {
  case PROP_NAME:
    g_value_take_string (value, dup_name (self));
    break;
  case PROP_DESCRIPTION:
    g_value_set_string (value, gil_bilingual_get_primary (self->subtitle));
    break;
  case PROP_SHOW_ARROW:
    g_value_set_boolean (value, gtk_widget_get_visible (GTK_WIDGET (self->arrow)));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
gil_topic_row_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  GilTopicRow *self = GIL_TOPIC_ROW (object);

  switch (prop_id) {
  case PROP_SHOW_ARROW:
    gtk_widget_set_visible (GTK_WIDGET (self->arrow), g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
gil_topic_row_dispose (GObject *object)
{
  GilTopicRow *self = GIL_TOPIC_ROW (object);

  self->id = NULL;
  g_clear_object (&self->settings);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_TOPIC_ROW);

  G_OBJECT_CLASS (gil_topic_row_parent_class)->dispose (object);
}

static void
gil_topic_row_class_init (GilTopicRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gil_topic_row_get_property;
  object_class->set_property = gil_topic_row_set_property;
  object_class->dispose = gil_topic_row_dispose;

  props[PROP_NAME] = g_param_spec_string ("accessible-name", NULL, NULL, "",
                                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_DESCRIPTION] = g_param_spec_string ("accessible-description", NULL, NULL, "",
                                                 G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_SHOW_ARROW] = g_param_spec_boolean ("show-arrow", NULL, NULL, TRUE,
                                                 G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

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

GtkWidget *
gil_topic_row_new (GilSettings *settings)
{
  GilTopicRow *self;

  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);

  self = g_object_new (GIL_TYPE_TOPIC_ROW, NULL);
  self->settings = g_object_ref (settings);
  g_signal_connect_object (settings, "changed::content-language", G_CALLBACK (notify_words), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);

  return GTK_WIDGET (self);
}

void
gil_topic_row_show_role (GilTopicRow *self,
                         GilRole     *role)
{
  g_return_if_fail (GIL_IS_TOPIC_ROW (self));
  g_return_if_fail (GIL_IS_ROLE (role));

  show (self, role, gil_role_get_id (role), gil_role_get_name (role), gil_role_get_line (role),
        FALSE);
}

void
gil_topic_row_show_question (GilTopicRow *self,
                             GilQuestion *question)
{
  g_return_if_fail (GIL_IS_TOPIC_ROW (self));
  g_return_if_fail (GIL_IS_QUESTION (question));

  show (self, question, gil_question_get_id (question), gil_question_get_text (question),
        gil_question_get_check (question), gil_question_is_must_have (question));
}

const char *
gil_topic_row_get_id (GilTopicRow *self)
{
  g_return_val_if_fail (GIL_IS_TOPIC_ROW (self), NULL);

  return self->id;
}

GtkWidget *
gil_topic_list_row_new_role (GilSettings *settings,
                             GilRole     *role)
{
  GtkWidget *topic = gil_topic_row_new (settings);

  gil_topic_row_show_role (GIL_TOPIC_ROW (topic), role);

  return list_row_new (GIL_TOPIC_ROW (topic), "win.show-role", gil_role_get_id (role));
}

/* The flow box has to open the page. */
GtkWidget *
gil_topic_card_new_role (GilSettings *settings,
                         GilRole     *role)
{
  GtkWidget *topic = gil_topic_row_new (settings);
  GtkWidget *card = gtk_flow_box_child_new ();

  g_object_set (topic, "show-arrow", FALSE, NULL);
  gil_topic_row_show_role (GIL_TOPIC_ROW (topic), role);
  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (card), topic);
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "activatable");
  describe (GIL_TOPIC_ROW (topic), card);

  return card;
}

GtkWidget *
gil_topic_list_row_new_question (GilSettings *settings,
                                 GilQuestion *question)
{
  GtkWidget *topic = gil_topic_row_new (settings);

  gil_topic_row_show_question (GIL_TOPIC_ROW (topic), question);

  return list_row_new (GIL_TOPIC_ROW (topic), "win.show-question",
                       gil_question_get_id (question));
}
